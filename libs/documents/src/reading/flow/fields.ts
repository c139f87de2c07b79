/**
 * The fields open at one place of a text, inside each other: of a field the code is left out and the result kept; a
 * table of contents is left out altogether, for it only repeats headings. Word's files of all times know the same fields.
 */
export class Fields {
  readonly #open: { inCode: boolean; code: string }[] = [];

  begin(): void {
    // A file that opens fields without end is broken; what lies so deep is not looked at.
    if (this.#open.length < 100) this.#open.push({ inCode: true, code: '' });
  }

  /** Adds to the code of the innermost field. */
  code(text: string): void {
    const field = this.#open.at(-1);
    if (field?.inCode && field.code.length < 200) field.code += text;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) field.inCode = false;
  }

  end(): void {
    this.#open.pop();
  }

  /** A code ends with its paragraph at the latest; one that does not was never closed. */
  endParagraph(): void {
    while (this.#open.at(-1)?.inCode) this.#open.pop();
  }

  /** Text that comes now is part of a code or of a table of contents. */
  get hidesText(): boolean {
    return this.#open.some((field) => field.inCode || /^\s*TOC\b/i.test(field.code));
  }
}
