import { Injectable, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { DataSource } from 'typeorm';
import type { Doing } from '#actions';
import { type FoundSource, PlanDocument, findDraftSource } from '#database';
import type { PagePicture } from '#documents';
import { drawPageApart } from '#reader';
import { notFound } from '../http/row-id.pipe.js';
import { PictureCache } from './picture-cache.js';
import { Slots } from './slots.js';

/** A4 at 150 dpi: letters of 13 pt are sharp on a wide screen. */
const WIDTH = 1240;
/** Each drawing takes a process with up to 768 MB; a reader scrolls through a few pages, a person who leaves frees the place. */
const AT_ONCE = 2;
const MOST_WAITING = 100;
/** Some 150 pages. */
const CACHE_BYTES = 32 * 1024 * 1024;
/** A file is never changed, so neither is a page of it; only the person's own browser may keep it. */
const KEPT = 'private, max-age=31536000, immutable';

/** A page of a draft's file. */
export interface PageOfDraft {
  id: string;
  page: number;
}

interface Wanted {
  source: FoundSource;
  page: number;
  tag: string;
}

/** Pages of drafts' files as pictures, drawn apart from this process. */
@Injectable()
export class PagesService {
  private readonly slots = new Slots(AT_ONCE, MOST_WAITING);
  private readonly cache = new PictureCache(CACHE_BYTES);

  /**
   * Answers with the picture, or with 304 when the browser has it. Throws DomainError `not-found` for another authority's
   * draft or no such page, those of `drawPageApart`; HttpRefusal `busy`.
   */
  async answer(
    { db, actor }: Doing,
    { id, page }: PageOfDraft,
    { request, response }: { request: Request; response: Response },
  ): Promise<StreamableFile | undefined> {
    const source = await findDraftSource(db.manager, actor.authorityId, id);
    if (!source || page > (source.pages ?? 0)) throw notFound();
    const tag = `"${source.sha256.slice(0, 32)}-${page}-${WIDTH}"`;
    if (request.headers['if-none-match']?.includes(tag)) {
      response.status(304).set({ etag: tag, 'cache-control': KEPT });
      return undefined;
    }
    const left = leaving(response);
    const picture = await this.picture(db, { source, page, tag }, left).catch((error: unknown) => {
      if (left.aborted) return null;
      throw error;
    });
    // nobody is there to be answered
    if (!picture) return undefined;
    const { mediaType: type, bytes } = picture;
    response.set({ etag: tag, 'cache-control': KEPT });
    return new StreamableFile(bytes, { type, length: bytes.length, disposition: 'inline' });
  }

  private async picture(db: DataSource, { source, page, tag }: Wanted, signal: AbortSignal): Promise<PagePicture> {
    const drawn = this.cache.get(tag);
    if (drawn) return drawn;
    return this.slots.run(signal, async () => {
      const meanwhile = this.cache.get(tag);
      if (meanwhile) return meanwhile;
      const file = await fileOf(db, source.documentId);
      const picture = await drawPageApart({ file, page, width: WIDTH }, signal);
      this.cache.put(tag, picture);
      return picture;
    });
  }
}

function fileOf(db: DataSource, id: string): Promise<Pick<PlanDocument, 'fileName' | 'bytes'>> {
  return db.manager.findOneOrFail(PlanDocument, { where: { id }, select: { id: true, fileName: true, bytes: true } });
}

/** Aborted when the person has left before the answer came. */
function leaving(response: Response): AbortSignal {
  const left = new AbortController();
  response.once('close', () => left.abort());
  return left.signal;
}
