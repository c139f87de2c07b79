/** A text parted at the cursor: what joined the parts is left out, the second begins with a capital. Null when a part would be empty. */
export function partsAt(text: string, cursor: number): [string, string] | null {
  const first = text
    .slice(0, cursor)
    .trim()
    .replace(/(?:[\s,;:–-]|\svà)+$/u, '');
  const second = text
    .slice(cursor)
    .trim()
    .replace(/^(?:[\s,;:.–+•-]|và\s)+/u, '');
  return first === '' || second === '' ? null : [first, capitalised(second)];
}

/** The sentences of a task that stand behind semicolons or on lines of their own; a single one when there are none. */
export function partsOf(text: string): string[] {
  return text
    .split(/;\s+|\n+/u)
    .map((part) => part.trim().replace(/^[-+•]\s*/u, ''))
    .filter((part) => part !== '')
    .map((part) => capitalised(part));
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
