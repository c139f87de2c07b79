import { inflateRawSync } from 'node:zlib';
import { DomainError } from '#domain';
import { MAX_INFLATED_BYTES, MAX_ZIP_ENTRIES } from '../limits.js';

/** A part of a zip as its directory lists it. */
interface Entry {
  method: number;
  encrypted: boolean;
  packedSize: number;
  at: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * A zip whose parts are unpacked one by one, on demand. What they unpack to is measured while unpacking, not taken from
 * the sizes the file declares, and their sum is bounded, so a zip bomb is refused before it grows.
 * APPNOTE.TXT (PKWARE) 4.3; zip64 is not read: a plan has no parts of 4 GB.
 */
export class Zip {
  readonly #entries = new Map<string, Entry>();
  #inflated = 0;

  /** @throws DomainError `broken-file`, `file-too-large` (too many parts) */
  constructor(private readonly bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = directoryEnd(view);
    const count = view.getUint16(end + 10, true);
    if (count > MAX_ZIP_ENTRIES) throw tooLarge();
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i++) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw brokenZip();
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
      this.#entries.set(name, {
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        packedSize: view.getUint32(at + 20, true),
        at: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  }

  get names(): Iterable<string> {
    return this.#entries.keys();
  }

  /**
   * The bytes of a part, or null when there is none of that name.
   * @throws DomainError `broken-file`, `file-too-large`, `password-protected`
   */
  part(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.encrypted) throw passwordProtected();
    const part = this.#unpack(entry);
    this.#inflated += part.length;
    if (this.#inflated > MAX_INFLATED_BYTES) throw tooLarge();
    return part;
  }

  /** The XML text of a part; null when there is none. */
  text(name: string): string | null {
    const part = this.part(name);
    if (part === null) return null;
    const mark = (part[0] ?? 0) * 256 + (part[1] ?? 0);
    const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding).decode(part);
  }

  #unpack({ at, method, packedSize }: Entry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (at + 30 > this.bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) throw brokenZip();
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const packed = this.bytes.subarray(start, start + packedSize);
    if (packed.length < packedSize) throw brokenZip();
    if (method === STORED) return packed;
    if (method !== DEFLATED) throw brokenZip();
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, MAX_INFLATED_BYTES - this.#inflated) });
    } catch (error) {
      // zlib's own errors carry a code; anything else is a fault of this program.
      if (typeof error !== 'object' || error === null || !('code' in error)) throw error;
      throw error.code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : brokenZip();
    }
  }
}

/** The end of the directory stands at the end of the file, before a comment of at most 64 KB. */
function directoryEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  throw brokenZip();
}

/** The file is cut off or damaged. */
export function brokenZip(): DomainError {
  return new DomainError(
    'broken-file',
    'unreadable',
    'Tệp bị hỏng hoặc thiếu nội dung. Đề nghị mở bằng Word (hoặc LibreOffice), lưu lại rồi thử lại.',
  );
}

/** The file needs a password that only its author has. */
export function passwordProtected(): DomainError {
  return new DomainError(
    'password-protected',
    'unreadable',
    'Tệp được đặt mật khẩu. Đề nghị mở bằng Word (hoặc LibreOffice), bỏ mật khẩu rồi lưu lại.',
  );
}

function tooLarge(): DomainError {
  return new DomainError(
    'file-too-large',
    'unreadable',
    'Nội dung bên trong tệp lớn bất thường nên không được đọc. Đề nghị kiểm tra nguồn gốc tệp hoặc lưu lại bằng Word.',
  );
}
