import { createCanvas, loadImage } from '@napi-rs/canvas';
import { DomainError } from '#domain';
import { MAX_IMAGE_PIXELS } from '../limits.js';
import { Fields, type Bitmap } from './bitmap.js';
import { bmpHeader, decodeBmp } from './bmp.js';
import { decodeJpeg, jpegSize } from './jpeg.js';
import { decodePng, pngHeader } from './png.js';
import { refuseImage } from './refusals.js';
import { decodeTiff, tiffPages } from './tiff.js';
import { withOrientation } from './orientation.js';

/** A picture file: its pages are decoded one by one, when they are asked for. */
export interface ImageFile {
  pages: number;
  /** Decodes a page (0-based), turned as the camera says. @throws DomainError `broken-image` */
  decode: (page: number) => Promise<Bitmap>;
}

interface Format {
  sizes: { width: number; height: number }[];
  decode: (page: number) => Promise<Bitmap> | Bitmap;
}

/**
 * Looks at a picture by its first bytes, without decoding it.
 * @throws DomainError `image-format`, `broken-image`, `image-too-large`
 */
export function openImage(bytes: Uint8Array): ImageFile {
  const format = formatOf(bytes);
  if (format.sizes.length === 0 || format.sizes.some(({ width, height }) => !(width > 0 && height > 0)))
    throw refuseImage('broken-image');
  if (format.sizes.some(({ width, height }) => width * height > MAX_IMAGE_PIXELS)) throw refuseImage('image-too-large');
  return {
    pages: format.sizes.length,
    decode: async (page) => {
      try {
        return await format.decode(page);
      } catch (error) {
        throw error instanceof DomainError ? error : refuseImage('broken-image');
      }
    },
  };
}

function formatOf(bytes: Uint8Array): Format {
  const start = new Fields(bytes, false).latin(0, 12);
  if (start.startsWith('\xff\xd8')) return jpegFormat(bytes);
  if (start.startsWith('\x89PNG')) return { sizes: listOf(pngHeader(bytes)), decode: () => decodePng(bytes) };
  if (start.startsWith('BM')) return { sizes: listOf(bmpHeader(bytes)), decode: () => decodeBmp(bytes) };
  if (start.startsWith('II*\0') || start.startsWith('MM\0*'))
    return { sizes: tiffPages(bytes), decode: (page) => decodeTiff(bytes, page) };
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return webpFormat(bytes);
  throw refuseImage('image-format');
}

function listOf<T>(size: T | null): T[] {
  return size ? [size] : [];
}

function jpegFormat(bytes: Uint8Array): Format {
  const size = jpegSize(bytes);
  return {
    sizes: listOf(size),
    decode: async () => withOrientation(await decodeJpeg(bytes), size?.orientation ?? 1),
  };
}

/** WebP is decoded by the canvas, which takes only whole files: their length stands in the header. */
function webpFormat(bytes: Uint8Array): Format {
  const file = new Fields(bytes, true);
  if (file.long(4) + 8 > bytes.length + 1) throw refuseImage('broken-image');
  const kind = file.latin(12, 16);
  const size = (at: number): number => (file.long(at) & 0xffffff) + 1;
  const sizes: Readonly<Record<string, { width: number; height: number }>> = {
    'VP8 ': { width: file.short(26) & 0x3fff, height: file.short(28) & 0x3fff },
    VP8L: { width: (file.long(21) & 0x3fff) + 1, height: ((file.long(21) >> 14) & 0x3fff) + 1 },
    VP8X: { width: size(24), height: size(27) },
  };
  return {
    sizes: listOf(sizes[kind] ?? null),
    decode: async () => {
      const image = await loadImage(bytes);
      const canvas = createCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    },
  };
}
