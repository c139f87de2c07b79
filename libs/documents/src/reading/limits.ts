/** The largest file that is read, in bytes (20 MB). */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** The most that the parts of a compressed file (.docx, .odt) may unpack to; more is a zip bomb, not a plan. */
export const MAX_INFLATED_BYTES = 100 * 1024 * 1024;
/** The most parts of a compressed file; a Word file with many pictures has some hundreds. */
export const MAX_ZIP_ENTRIES = 10_000;
/** The most characters of text a file may give: twenty megabytes of plain text, thousands of pages. */
export const MAX_CHARACTERS = 20 * 1024 * 1024;
/** How deep groups of RTF, tags of HTML and elements of XML may lie in each other; Word writes some dozens. */
export const MAX_NESTING = 2_000;
/** How deep tables may lie in cells of tables; deeper ones are read as text of the outer cell. */
export const MAX_TABLE_NESTING = 16;
/** The most columns of a table; Word allows 63. */
export const MAX_TABLE_COLUMNS = 100;
/**
 * How many states a page of a PDF may have put aside (`q` without its `Q`): ISO 32000-1, annex C.2 asks for 28, careless
 * programs forget one a line. pdf.js takes time with the square of it.
 */
export const MAX_DRAWING_STATES = 1_000;
/** The most pages of a PDF that are read. */
export const MAX_PAGES = 500;
/** The most pixels of a picture that is decoded (an A3 page at 600 dpi has 70 million). */
export const MAX_IMAGE_PIXELS = 80_000_000;
/** The most pages that are read by letter recognition, at about two seconds each. */
export const MAX_OCR_PAGES = 100;
/** The most pixels of a page handed to letter recognition; larger pictures are scaled down (A4 at 300 dpi has 8.7 million). */
export const MAX_OCR_PIXELS = 9_000_000;
/** A picture whose long side is shorter than this has letters too small to be told apart (A4 at 75 dpi is 877 pixels long). */
export const MIN_OCR_SIDE = 900;
/** The most pixels of a page drawn for the screen. */
export const MAX_DRAWN_PIXELS = 8_000_000;
