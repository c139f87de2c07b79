import { Injectable } from '@nestjs/common';
import type { Doing } from '#actions';
import { findDraftPages, findDraftText } from '#database';
import { notFound } from '../http/row-id.pipe.js';
import type { DraftPages, DraftText } from './reading.dto.js';

/** What the file behind a draft holds, as it was read. */
@Injectable()
export class SourceService {
  async text({ db, actor }: Doing, id: string): Promise<DraftText> {
    const text = await findDraftText(db.manager, actor.authorityId, id);
    if (text === null) throw notFound();
    return { text };
  }

  async pages({ db, actor }: Doing, id: string): Promise<DraftPages> {
    const found = await findDraftPages(db.manager, actor.authorityId, id);
    if (!found) throw notFound();
    return { pages: found.pages, lines: found.lines ?? [] };
  }
}
