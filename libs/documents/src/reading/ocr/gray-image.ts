/** A picture in shades of gray: 0 is black, 255 white, row by row. */
export interface GrayImage {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Gray of pixels with three or four channels; see-through pixels count as white paper. */
export function toGray(pixels: ArrayLike<number>, width: number, height: number, channels: 3 | 4): GrayImage {
  const data = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < data.length; i++, at += channels) {
    const light = 0.299 * (pixels[at] ?? 0) + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0);
    const alpha = channels === 4 ? (pixels[at + 3] ?? 255) / 255 : 1;
    data[i] = light * alpha + 255 * (1 - alpha) + 0.5;
  }
  return { data, width, height };
}

/** Makes a picture smaller (mean of the pixels that fall together) or larger (between the four nearest pixels). */
export function scaled(image: GrayImage, factor: number): GrayImage {
  if (Math.abs(factor - 1) < 0.02) return image;
  const width = Math.max(1, Math.round(image.width * factor));
  const height = Math.max(1, Math.round(image.height * factor));
  return factor < 1
    ? shrunk(image, width, height)
    : mapped(image, { width, height }, (x, y) => [x / factor, y / factor]);
}

function shrunk(image: GrayImage, width: number, height: number): GrayImage {
  const sums = new Float64Array(width * height);
  const counts = new Uint32Array(width * height);
  const columns = Int32Array.from({ length: image.width }, (_, x) => Math.floor((x * width) / image.width));
  for (let y = 0, from = 0; y < image.height; y++) {
    const row = Math.floor((y * height) / image.height) * width;
    for (let x = 0; x < image.width; x++, from++) {
      const at = row + (columns[x] ?? 0);
      sums[at] = (sums[at] ?? 0) + (image.data[from] ?? 255);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const data = new Uint8Array(width * height);
  for (let i = 0; i < data.length; i++) data[i] = (sums[i] ?? 0) / (counts[i] || 1);
  return { data, width, height };
}

/** Draws each pixel from a place of the source; places outside are white. */
export function mapped(
  image: GrayImage,
  { width, height }: { width: number; height: number },
  source: (x: number, y: number) => readonly [number, number],
): GrayImage {
  const { data: from, width: w, height: h } = image;
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [sx, sy] = source(x, y);
      if (sx < 0 || sy < 0 || sx >= w || sy >= h) continue;
      const x0 = sx | 0;
      const y0 = sy | 0;
      const dx = sx - x0;
      const dy = sy - y0;
      const at = y0 * w + x0;
      const right = x0 + 1 < w ? 1 : 0;
      const below = y0 + 1 < h ? w : 0;
      const top = (from[at] ?? 255) * (1 - dx) + (from[at + right] ?? 255) * dx;
      const foot = (from[at + below] ?? 255) * (1 - dx) + (from[at + below + right] ?? 255) * dx;
      data[y * width + x] = top * (1 - dy) + foot * dy;
    }
  return { data, width, height };
}

/** Turns a picture back by `turn` degrees clockwise, so that what stood sideways stands upright. */
export function turnedBack({ data, width, height }: GrayImage, turn: 0 | 90 | 180 | 270): GrayImage {
  if (turn === 0) return { data, width, height };
  const out = new Uint8Array(data.length);
  const sideways = turn !== 180;
  const w = sideways ? height : width;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [tx, ty] =
        turn === 90 ? [y, width - 1 - x] : turn === 180 ? [width - 1 - x, height - 1 - y] : [height - 1 - y, x];
      out[ty * w + tx] = data[y * width + x] ?? 255;
    }
  return { data: out, width: w, height: sideways ? width : height };
}

/** The picture as a PGM file (portable graymap, P5): no compression, so nothing is lost and no time either. */
export function toPgm({ data, width, height }: GrayImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data]);
}
