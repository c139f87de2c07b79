import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Doing } from '#actions';
import { type FoundConsolidated, findConsolidated, scopeOf } from '#database';
import { writeConsolidatedReport } from '#documents';
import { completeness, may } from '#domain';
import { DOCX, attachment } from '../http/attachment.js';
import { notFound } from '../http/row-id.pipe.js';
import type { ConsolidatedView } from './consolidated.dto.js';

@Injectable()
export class ConsolidatedService {
  async see(doing: Doing, id: string): Promise<ConsolidatedView> {
    const report = await this.find(doing, id);
    const { planId, cycleId, number, content, forwardedNumber, forwardedOn } = report;
    return {
      ...{ id, planId, cycleId, number, content, forwardedNumber, forwardedOn },
      consolidatedAt: report.consolidatedAt.toISOString(),
      mayForward: report.cycleStatus !== 'forwarded' && may(doing.actor, 'cycle.forward'),
      counts: completeness(content.bodies),
    };
  }

  /** The frozen content as a Word file; the same content gives the same text each time. */
  async paper(doing: Doing, id: string): Promise<StreamableFile> {
    const { content, number } = await this.find(doing, id);
    const bytes = await writeConsolidatedReport(content);
    return attachment({ fileName: `Báo cáo tổng hợp ${content.cycle} lần ${number}.docx`, mediaType: DOCX, bytes });
  }

  private async find({ db, actor }: Doing, id: string): Promise<FoundConsolidated> {
    const report = await findConsolidated(db.manager, scopeOf(actor), id);
    if (!report) throw notFound();
    return report;
  }
}
