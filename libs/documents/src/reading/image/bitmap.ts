/** A decoded picture: red, green, blue and opacity of each pixel, row by row. */
export interface Bitmap {
  data: Uint8Array | Uint8ClampedArray;
  width: number;
  height: number;
}

/** Reads numbers of a file; what lies behind its end is 0, for broken files end anywhere. */
export class Fields {
  private readonly view: DataView;

  constructor(
    readonly bytes: Uint8Array,
    private readonly littleEndian: boolean,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(at: number): number {
    return this.bytes[at] ?? 0;
  }

  short(at: number): number {
    return at >= 0 && at + 2 <= this.bytes.length ? this.view.getUint16(at, this.littleEndian) : 0;
  }

  long(at: number): number {
    return at >= 0 && at + 4 <= this.bytes.length ? this.view.getUint32(at, this.littleEndian) : 0;
  }

  latin(from: number, to: number): string {
    return String.fromCharCode(...this.bytes.subarray(from, to));
  }
}
