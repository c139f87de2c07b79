import type { Uploaded } from '../http/uploaded.js';

/** Uploaded files as `submitReport` takes them. */
export function filesOf(files: Uploaded[] = []): { fileName: string; mediaType: string; bytes: Buffer }[] {
  return files.map((file) => ({ fileName: file.originalname, mediaType: file.mimetype, bytes: file.buffer }));
}
