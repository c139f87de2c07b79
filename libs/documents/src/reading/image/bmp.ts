import { Fields, type Bitmap } from './bitmap.js';
import { refuseImage } from './refusals.js';

/** Size of a BMP (Windows bitmap, uncompressed); its rows may stand from the bottom up. */
export function bmpHeader(bytes: Uint8Array): { width: number; height: number; bits: number; flipped: boolean } | null {
  const file = new Fields(bytes, true);
  const height = file.long(22) | 0;
  const bits = file.short(28);
  if (file.long(14) < 40 || ![1, 4, 8, 24, 32].includes(bits) || ![0, 3].includes(file.long(30))) return null;
  return { width: file.long(18), height: Math.abs(height), bits, flipped: height > 0 };
}

/** Decodes a BMP. @throws DomainError `broken-image` */
export function decodeBmp(bytes: Uint8Array): Bitmap {
  const header = bmpHeader(bytes);
  if (!header) throw refuseImage('broken-image');
  const { width, height, bits, flipped } = header;
  const file = new Fields(bytes, true);
  const start = file.long(10);
  const palette = 14 + file.long(14);
  const stride = Math.ceil((width * bits) / 32) * 4;
  if (start + stride * height > bytes.length) throw refuseImage('broken-image');
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    const row = start + (flipped ? height - 1 - y : y) * stride;
    for (let x = 0; x < width; x++) {
      const bit = x * bits;
      const index = (file.byte(row + (bit >> 3)) >> (8 - Math.min(8, bits) - (bit & 7))) & ((1 << bits) - 1);
      const at = bits >= 24 ? row + (bit >> 3) : palette + index * 4;
      // Blue comes first.
      data.set([file.byte(at + 2), file.byte(at + 1), file.byte(at)], (y * width + x) * 4);
    }
  }
  return { data, width, height };
}
