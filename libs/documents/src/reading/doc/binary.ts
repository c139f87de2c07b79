import { brokenZip } from '../zip/open-zip.js';

/**
 * Little-endian numbers of a block of bytes. Reading beyond its end means that the file is cut off or damaged.
 * @throws DomainError `broken-file` from each method
 */
export class Binary {
  readonly #view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.#view.getUint8(this.#checked(at, 1));
  }

  u16(at: number): number {
    return this.#view.getUint16(this.#checked(at, 2), true);
  }

  i16(at: number): number {
    return this.#view.getInt16(this.#checked(at, 2), true);
  }

  u32(at: number): number {
    return this.#view.getUint32(this.#checked(at, 4), true);
  }

  i32(at: number): number {
    return this.#view.getInt32(this.#checked(at, 4), true);
  }

  /** A part of it, without copying. */
  part(at: number, length: number): Binary {
    this.#checked(at, length);
    return new Binary(this.bytes.subarray(at, at + length));
  }

  /** UTF-16 letters. */
  utf16(at: number, count: number): string {
    return new TextDecoder('utf-16le').decode(this.part(at, count * 2).bytes);
  }

  #checked(at: number, length: number): number {
    if (at < 0 || length < 0 || at + length > this.bytes.length) throw brokenZip();
    return at;
  }
}
