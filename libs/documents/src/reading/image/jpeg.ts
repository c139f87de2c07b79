import { Fields, type Bitmap } from './bitmap.js';

/** Size and turn of a JPEG, from its markers; null when a part that every JPEG has is missing. */
export function jpegSize(bytes: Uint8Array): { width: number; height: number; orientation: number } | null {
  const file = new Fields(bytes, false);
  let size: { width: number; height: number } | null = null;
  let orientation = 1;
  for (let at = 2; at + 4 < bytes.length;) {
    if (file.byte(at) !== 0xff) return null;
    const marker = file.byte(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) return size && { ...size, orientation };
    if (isFrame(marker)) size = { height: file.short(at + 5), width: file.short(at + 7) };
    if (marker === 0xe1 && file.latin(at + 4, at + 8) === 'Exif')
      orientation = exifOrientation(bytes.subarray(at + 10));
    at += 2 + Math.max(2, file.short(at + 2));
  }
  return null;
}

/** Start of frame; the numbers between are tables (C4, C8, CC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** How the camera was held (EXIF tag 0x0112): 1 is upright, 3, 6 and 8 are turned, the even ones mirrored. */
function exifOrientation(bytes: Uint8Array): number {
  const file = new Fields(bytes, bytes[0] === 0x49);
  const directory = file.long(4);
  const count = Math.min(100, file.short(directory));
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * 12;
    if (file.short(entry) === 0x0112) return file.short(entry + 8);
  }
  return 1;
}

interface JpegDecoder {
  width: number;
  height: number;
  parse: (bytes: Uint8Array) => void;
  getData: (how: { width: number; height: number; forceRGBA: boolean }) => Uint8ClampedArray;
}

interface Decoders {
  JpegImage: new () => JpegDecoder;
  setVerbosityLevel: (level: number) => void;
  VerbosityLevel: { ERRORS: number };
}

/** The part of pdf.js that decodes pictures has no types of its own. */
const DECODERS: string = 'pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs';

/**
 * Decodes a JPEG; the picture is not turned. Done in JavaScript: the canvas's own decoder ends the whole process on some
 * broken files.
 */
export async function decodeJpeg(bytes: Uint8Array): Promise<Bitmap> {
  const { JpegImage, setVerbosityLevel, VerbosityLevel } = (await import(DECODERS)) as Decoders;
  setVerbosityLevel(VerbosityLevel.ERRORS);
  const image = new JpegImage();
  image.parse(bytes);
  const { width, height } = image;
  return { data: image.getData({ width, height, forceRGBA: true }), width, height };
}
