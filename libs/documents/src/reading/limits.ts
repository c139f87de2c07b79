/** The largest file that is read, in bytes (20 MB). */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** The most that the inside of a compressed file (.docx) may unpack to; more is a zip bomb, not a plan. */
export const MAX_INFLATED_BYTES = 100 * 1024 * 1024;
/** The most pages of a PDF that are read. */
export const MAX_PAGES = 500;
