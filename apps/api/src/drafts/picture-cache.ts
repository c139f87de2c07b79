import type { PagePicture } from '#documents';

/** Keeps the pictures last asked for, up to so many bytes. */
export class PictureCache {
  private readonly pictures = new Map<string, PagePicture>();
  private bytes = 0;

  constructor(private readonly mostBytes: number) {}

  get(key: string): PagePicture | undefined {
    const picture = this.pictures.get(key);
    if (picture) {
      // moved to the end: the one not asked for longest stands first
      this.pictures.delete(key);
      this.pictures.set(key, picture);
    }
    return picture;
  }

  put(key: string, picture: PagePicture): void {
    if (this.pictures.has(key)) return;
    this.pictures.set(key, picture);
    this.bytes += picture.bytes.length;
    for (const [oldest, { bytes }] of this.pictures) {
      if (this.bytes <= this.mostBytes) break;
      this.pictures.delete(oldest);
      this.bytes -= bytes.length;
    }
  }
}
