/**
 * Undoes the filter of a row in place (PNG, 9.2): each byte was stored as its difference from its neighbours, `step` bytes
 * to the left and in the row above. A page has millions of them, so each filter has a loop of its own.
 */
export function unfilter(row: Uint8Array, filter: number, above: Uint8Array, step: number): void {
  const { length } = row;
  if (filter === 1) for (let i = step; i < length; i++) row[i] = (row[i] ?? 0) + (row[i - step] ?? 0);
  else if (filter === 2) for (let i = 0; i < length; i++) row[i] = (row[i] ?? 0) + (above[i] ?? 0);
  else if (filter === 3)
    for (let i = 0; i < length; i++) {
      const left = i < step ? 0 : (row[i - step] ?? 0);
      row[i] = (row[i] ?? 0) + ((left + (above[i] ?? 0)) >> 1);
    }
  else if (filter === 4)
    for (let i = 0; i < length; i++) {
      const [left, corner] = i < step ? [0, 0] : [row[i - step] ?? 0, above[i - step] ?? 0];
      row[i] = (row[i] ?? 0) + nearest(left, above[i] ?? 0, corner);
    }
}

/** The one of the three that is nearest to left + up - corner (Paeth). */
function nearest(left: number, up: number, corner: number): number {
  const a = distance(up, corner);
  const b = distance(left, corner);
  const c = distance(left + up, corner + corner);
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function distance(a: number, b: number): number {
  return a > b ? a - b : b - a;
}

/** Writes pixel `i` of a row as red, green, blue and opacity at a place of the picture. */
export type Painter = (row: Uint8Array, i: number, data: Uint8Array, to: number) => void;

/** How the pixels of a row become colours, by its kind: gray, palette or colours, with or without opacity. */
export function painter(
  { depth, colour }: { depth: number; colour: number },
  samples: number,
  palette: Uint8Array,
  clear: Uint8Array,
): Painter {
  const sample = sampler(depth);
  const scale = 255 / ((1 << Math.min(8, depth)) - 1);
  if (colour === 3)
    return (row, i, data, to) => {
      const index = sample(row, i);
      for (let k = 0; k < 3; k++) data[to + k] = palette[index * 3 + k] ?? 0;
      data[to + 3] = clear[index] ?? 255;
    };
  if (samples < 3)
    return (row, i, data, to) => {
      data[to] = data[to + 1] = data[to + 2] = sample(row, i * samples) * scale;
      data[to + 3] = samples === 2 ? sample(row, i * 2 + 1) * scale : 255;
    };
  return (row, i, data, to) => {
    for (let k = 0; k < 3; k++) data[to + k] = sample(row, i * samples + k);
    data[to + 3] = samples === 4 ? sample(row, i * 4 + 3) : 255;
  };
}

/** Reads the sample at a place of a row; of two bytes the high one is enough. */
function sampler(depth: number): (row: Uint8Array, k: number) => number {
  if (depth === 8) return (row, k) => row[k] ?? 0;
  if (depth === 16) return (row, k) => row[k * 2] ?? 0;
  const top = (1 << depth) - 1;
  return (row, k) => ((row[(k * depth) >> 3] ?? 0) >> (8 - depth - ((k * depth) & 7))) & top;
}
