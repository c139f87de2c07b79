/** Collects tables and prints them, as plain columns or as Markdown for docs/reading-accuracy.md. */
export class Report {
  readonly #missed: string[] = [];

  constructor(private readonly markdown: boolean) {}

  title(text: string, command: string): void {
    this.#print(this.markdown ? `\n### ${text}\n\n\`${command}\`\n` : `\n${text}`);
  }

  table(head: readonly string[], rows: readonly (readonly string[])[]): void {
    if (this.markdown) {
      this.#print(`| ${head.join(' | ')} |\n|${head.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`);
      for (const row of rows) this.#print(`| ${row.join(' | ')} |`);
      return;
    }
    const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => (row[i] ?? '').length)));
    for (const row of [head, ...rows])
      this.#print(
        `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')}`,
      );
  }

  note(text: string): void {
    this.#print(this.markdown ? `\n${text}\n` : `  ${text}`);
  }

  /** A figure that is not what the reader is held to. */
  missed(text: string): void {
    this.#missed.push(text);
  }

  /** Prints what was missed; how many. */
  finish(): number {
    for (const text of this.#missed) process.stderr.write(`missed: ${text}\n`);
    return this.#missed.length;
  }

  #print(text: string): void {
    process.stdout.write(`${text}\n`);
  }
}
