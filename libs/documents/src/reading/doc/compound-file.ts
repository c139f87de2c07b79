import { brokenZip } from '../zip/open-zip.js';
import { Binary } from './binary.js';

const FREE_FROM = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const STREAM = 2;
const ENTRY_BYTES = 128;
/** Sectors listed in the header itself. */
const HEADER_SECTORS = 109;

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

/**
 * A compound file, the little file system old Office files are kept in ([MS-CFB]). Only streams of the root are found,
 * not those of objects inside the paper, and each is put together when it is asked for: what a hostile directory claims
 * costs nothing. Chains of sectors that run in circles end where the file would.
 */
export class CompoundFile {
  readonly #file: Binary;
  readonly #shift: number;
  readonly #table: Uint32Array;
  readonly #entries: Entry[];

  /** @throws DomainError `broken-file` */
  constructor(bytes: Uint8Array) {
    this.#file = new Binary(bytes);
    this.#shift = this.#file.u16(30);
    if (this.#shift !== 9 && this.#shift !== 12) throw brokenZip();
    this.#table = this.#readTable();
    this.#entries = this.#readDirectory();
  }

  /** The bytes of a stream of the root; null when there is none of that name. */
  stream(name: string): Uint8Array | null {
    const entry = this.#rootEntries().find((each) => each.name === name && each.type === STREAM);
    if (!entry) return null;
    const small = entry.size < this.#file.u32(56);
    const bytes = small ? this.#smallStream(entry) : this.#chain(entry.start, entry.size);
    if (bytes.length < entry.size) throw brokenZip();
    return bytes.subarray(0, entry.size);
  }

  get #sectorBytes(): number {
    return 1 << this.#shift;
  }

  /** The table that names the sector behind each sector; its own sectors are listed in the header and behind it. */
  #readTable(): Uint32Array {
    const sectors: number[] = [];
    for (let i = 0; i < HEADER_SECTORS; i++) sectors.push(this.#file.u32(76 + i * 4));
    const perSector = this.#sectorBytes / 4 - 1;
    const most = this.#file.length / this.#sectorBytes + 1;
    let list = this.#file.u32(68);
    for (let round = 0; list < FREE_FROM && round < most; round++) {
      const at = this.#offset(list);
      for (let i = 0; i < perSector && sectors.length <= most; i++) sectors.push(this.#file.u32(at + i * 4));
      list = this.#file.u32(at + perSector * 4);
    }
    const used = sectors.filter((sector) => sector < FREE_FROM);
    const table = new Uint32Array(Math.min(used.length, Math.ceil(most)) * (perSector + 1)).fill(NO_ENTRY);
    used.slice(0, Math.ceil(most)).forEach((sector, round) => {
      const at = this.#offset(sector);
      for (let i = 0; i <= perSector; i++) table[round * (perSector + 1) + i] = this.#numberOrEnd(at + i * 4);
    });
    return table;
  }

  /** The table's last sector may be cut off; sectors it would name are missing then. */
  #numberOrEnd(at: number): number {
    return at + 4 <= this.#file.length ? this.#file.u32(at) : NO_ENTRY;
  }

  #offset(sector: number): number {
    return (sector + 1) * this.#sectorBytes;
  }

  /** The sectors of a chain put together, at most `size` bytes and never more than the file has. */
  #chain(start: number, size: number): Uint8Array {
    const bytes = new Uint8Array(Math.min(size, this.#file.length));
    let filled = 0;
    for (let sector = start; sector < FREE_FROM && filled < bytes.length; sector = this.#table[sector] ?? NO_ENTRY) {
      const at = this.#offset(sector);
      const part = this.#file.bytes.subarray(at, at + Math.min(this.#sectorBytes, bytes.length - filled));
      if (part.length === 0) break;
      bytes.set(part, filled);
      filled += part.length;
    }
    return bytes.subarray(0, filled);
  }

  /** Streams below 4 KB lie in small sectors of the root's own stream. */
  #smallStream({ start, size }: Entry): Uint8Array {
    const root = this.#entries[0];
    if (!root) throw brokenZip();
    const store = this.#chain(root.start, root.size);
    const table = new Binary(this.#chain(this.#file.u32(60), this.#file.length));
    const step = 1 << Math.min(12, this.#file.u16(32));
    const bytes = new Uint8Array(Math.min(size, store.length));
    let filled = 0;
    for (let sector = start; sector < FREE_FROM && filled < bytes.length;) {
      const part = store.subarray(sector * step, sector * step + Math.min(step, bytes.length - filled));
      if (part.length === 0) break;
      bytes.set(part, filled);
      filled += part.length;
      sector = sector * 4 + 4 <= table.length ? table.u32(sector * 4) : NO_ENTRY;
    }
    return bytes.subarray(0, filled);
  }

  #readDirectory(): Entry[] {
    const directory = new Binary(this.#chain(this.#file.u32(48), this.#file.length));
    const entries: Entry[] = [];
    for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
      const letters = Math.max(0, Math.min(31, directory.u16(at + 64) / 2 - 1));
      entries.push({
        name: directory.utf16(at, Math.floor(letters)),
        type: directory.u8(at + 66),
        left: directory.u32(at + 68),
        right: directory.u32(at + 72),
        child: directory.u32(at + 76),
        start: directory.u32(at + 116),
        size: directory.u32(at + 120),
      });
    }
    return entries;
  }

  /** The entries right below the root: a tree of neighbours. */
  #rootEntries(): Entry[] {
    const found: Entry[] = [];
    const seen = new Set<number>();
    const waiting = [this.#entries[0]?.child ?? NO_ENTRY];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const entry = this.#entries[at];
      if (!entry || seen.has(at)) continue;
      seen.add(at);
      found.push(entry);
      waiting.push(entry.left, entry.right);
    }
    return found;
  }
}
