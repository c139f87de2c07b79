/** Upper half of windows-1252 and of windows-1258, byte by byte. */
const BYTES = Uint8Array.from({ length: 128 }, (_, i) => i + 128);
const SHOWN = [...new TextDecoder('windows-1252').decode(BYTES)];
const MEANT = [...new TextDecoder('windows-1258').decode(BYTES)];
const LETTERS = new Map(SHOWN.map((shown, i) => [shown, MEANT[i] ?? shown]));

/** Letters of windows-1258 shown as windows-1252, turned into Unicode: its tones follow the letter as combining marks. */
export function fromWindows1258(text: string): string {
  return text.replace(/[\u0080-\u00ff\u0152-\u2122]/g, (letter) => LETTERS.get(letter) ?? letter).normalize('NFC');
}
