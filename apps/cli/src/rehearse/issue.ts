import type { DataSource } from 'typeorm';
import { editDraft, issuePlan, readDraft, uploadPlan } from '#actions';
import { PlanDraft } from '#database';
import { type DraftContent, type Instant, type PlainDate, localDate, vietnameseDate } from '#domain';
import type { Cast } from './cast.js';

/** What is issued and when. */
export interface Issue {
  file: { fileName: string; bytes: Uint8Array };
  now: Instant;
  /** Says aloud what a reviewer would have to decide. */
  say: (line: string) => void;
}

/** Takes the plan the way people do: uploaded and read, matched and accepted at review, issued by leadership. */
export async function issueAsPeopleDo(db: DataSource, cast: Cast, issue: Issue): Promise<string> {
  const { now, file, say } = issue;
  const { draftId } = await uploadPlan({ db, actor: cast.secretariat, now }, file);
  await readDraft({ db, now: () => now, report: () => undefined }, draftId);
  const draft = await db.manager.findOneByOrFail(PlanDraft, { id: draftId });
  if (draft.content === null) throw new Error(`The draft was not read: ${draft.failure?.code ?? draft.status}`);
  const content = review(draft.content, cast, localDate(now), say);
  const edited = await editDraft({ db, actor: cast.secretariat, now }, { draftId, revision: draft.revision, content });
  const { number, date } = content.metadata;
  const order = { draftId, revision: edited.revision, number, paperDate: date };
  return (await issuePlan({ db, actor: cast.leader, now }, order)).planId;
}

/** What the reviewer does: each name gets its body, proposals are accepted, dates that are past are taken out. */
function review(content: DraftContent, cast: Cast, today: PlainDate, say: (line: string) => void): DraftContent {
  const { schedule } = content;
  sayDefaults(content, cast, say);
  const isPast = (date: PlainDate | null | undefined): boolean => date != null && date < today;
  const past = content.units.flatMap((unit) => unit.tasks).filter((task) => isPast(task.deadline?.date));
  if (past.length > 0) say(`Bỏ thời hạn riêng đã qua của ${past.length} nhiệm vụ.`);
  for (const single of schedule.singles.filter((duty) => isPast(duty.date))) {
    say(`Không mở kỳ báo cáo một lần đã qua hạn ${vietnameseDate(single.date)}.`);
  }
  return {
    ...content,
    schedule: { ...schedule, consolidator: { ...schedule.consolidator, name: cast.consolidator }, accepted: true },
    units: content.units.map((unit) => ({
      ...unit,
      bodies: unit.bodies.map((body) => ({ ...body, unitIds: [cast.units.get(body.name) ?? ''], suggestions: [] })),
      tasks: unit.tasks.map((task) => (isPast(task.deadline?.date) ? { ...task, deadline: null } : task)),
    })),
  };
}

function sayDefaults({ schedule }: DraftContent, cast: Cast, say: (line: string) => void): void {
  const { yearly, forwarding, consolidator } = schedule;
  if (yearly?.source === 'default') {
    const date = yearly.monthDay?.split('-').map(Number).reverse().join('/');
    const what = date
      ? `trước ngày ${date} hằng năm`
      : `chậm nhất ngày làm việc thứ ${yearly.workingDaysBeforeForwarding} trước hạn báo cáo cấp trên`;
    say(`Kế hoạch không nêu ngày các đơn vị báo cáo; diễn tập theo mặc định: ${what}.`);
  }
  if (consolidator.source === 'default') {
    say(`Kế hoạch không nêu đơn vị tổng hợp; diễn tập theo mặc định: ${cast.consolidator}.`);
  }
  if (forwarding?.source === 'default') {
    say('Kế hoạch không nêu ngày báo cáo cấp trên; diễn tập theo mặc định: 3 ngày làm việc sau hạn tổng hợp.');
  }
}
