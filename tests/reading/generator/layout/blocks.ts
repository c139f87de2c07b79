/** A paragraph of a paper before it is set: what one line of a Word file holds. */
export interface Block {
  text: string;
  /** Begins with a number or bullet. */
  marked: boolean;
  /** Is never parted from the next block by a page break (headings). */
  keepWithNext: boolean;
  /** Lines of the letterhead and the foot: never wrapped. */
  fixed: boolean;
}

export const paragraph = (text: string): Block => ({ text, marked: false, keepWithNext: false, fixed: false });
export const item = (mark: string, text: string): Block => ({
  text: mark + text,
  marked: mark !== '',
  keepWithNext: false,
  fixed: false,
});
export const heading = (mark: string, text: string): Block => ({ ...item(mark, text), keepWithNext: true });
export const fixedLine = (text: string): Block => ({ text, marked: false, keepWithNext: true, fixed: true });
