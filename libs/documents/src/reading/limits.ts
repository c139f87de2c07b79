/** The largest file that is read, in bytes (20 MB). */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** The most that the inside of a compressed file (.docx) may unpack to; more is a zip bomb, not a plan. */
export const MAX_INFLATED_BYTES = 100 * 1024 * 1024;
/** The most pages of a PDF that are read. */
export const MAX_PAGES = 500;
/** The most pixels of a picture that is decoded (an A3 page at 600 dpi has 70 million). */
export const MAX_IMAGE_PIXELS = 80_000_000;
/** The most pages that are read by letter recognition, at about two seconds each. */
export const MAX_OCR_PAGES = 100;
/** The most pixels of a page handed to letter recognition; larger pictures are scaled down (A4 at 300 dpi has 8.7 million). */
export const MAX_OCR_PIXELS = 9_000_000;
/** A picture narrower than this has letters too small to be told apart (A4 at 75 dpi is 620 pixels wide). */
export const MIN_OCR_WIDTH = 600;
