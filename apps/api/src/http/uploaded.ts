/** A file held in memory by multer. */
export interface Uploaded {
  originalname: string;
  mimetype: string;
  buffer: Buffer;
  size: number;
}
