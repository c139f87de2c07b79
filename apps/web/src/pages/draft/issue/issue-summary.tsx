import type { DraftContent, Unit } from '../../../api/types.js';
import {
  dutyAfterIssueText,
  forwardingText,
  singleText,
  yearlyText,
  yearsText,
} from '../../../components/schedule-words.js';

interface BodyLoad {
  name: string;
  tasks: number;
  hasAddress: boolean;
}

/** Tasks per body over all headings that name it. */
export function loadsOf(content: DraftContent, registry: Unit[]): BodyLoad[] {
  const loads = new Map<string, BodyLoad>();
  for (const unit of content.units) {
    const tasks = unit.tasks.filter((task) => task.droppedBecause === null).length;
    if (tasks === 0) continue;
    for (const id of new Set(unit.bodies.flatMap((body) => body.unitIds))) {
      const known = registry.find((entry) => entry.id === id);
      const load = loads.get(id) ?? {
        name: known?.name ?? id,
        tasks: 0,
        hasAddress: Boolean(known?.email ?? known?.alternateEmail),
      };
      loads.set(id, { ...load, tasks: load.tasks + tasks });
    }
  }
  return [...loads.values()];
}

/** What the click will do: who gets what, and when they will be written to. */
export function IssueSummary({ content, registry }: { content: DraftContent; registry: Unit[] }) {
  const loads = loadsOf(content, registry);
  const tasks = loads.reduce((sum, load) => sum + load.tasks, 0);
  const silent = loads.filter((load) => !load.hasAddress);
  const dated = content.units.flatMap((unit) => unit.tasks).filter((t) => t.droppedBecause === null && t.deadline);
  const waiting = dated.filter((task) => task.deadline?.afterIssue).length;
  return (
    <div className="stack">
      <div>
        <b>
          Giao {tasks} lượt nhiệm vụ cho {loads.length} đơn vị
        </b>
        <ul className="loads">
          {loads.map((load) => (
            <li key={load.name}>
              {load.name} <span className="count">{load.tasks} nhiệm vụ</span>
            </li>
          ))}
        </ul>
      </div>
      <ul className="plain-list">
        <li>
          Ngay trong giờ làm việc: mỗi đơn vị nhận một thư giao việc và được yêu cầu xác nhận tiếp nhận trong 2 ngày làm
          việc.
        </li>
        {dated.length > 0 ? <li>{dated.length} nhiệm vụ có thời hạn riêng được nhắc việc theo thời hạn đó.</li> : null}
        {waiting > 0 ? (
          <li>{waiting} thời hạn kể từ ngày ban hành được tính từ ngày ghi ở trên; để trống thì tính từ hôm nay.</li>
        ) : null}
        <li>
          Báo cáo: {yearlyText(content.schedule)}, {yearsText(content.schedule)}; nhắc việc trước hạn, đôn đốc khi quá
          hạn.
        </li>
        {content.schedule.singles.map((single, n) => (
          <li key={n}>Báo cáo một lần: {singleText(single)}.</li>
        ))}
        {(content.schedule.afterIssue ?? []).map((duty, n) => (
          <li key={n}>Báo cáo một lần: {dutyAfterIssueText(duty)}.</li>
        ))}
        <li>
          Tổng hợp: {content.schedule.consolidator.name}. Báo cáo cấp trên: {forwardingText(content.schedule)}.
        </li>
        {silent.length > 0 ? (
          <li className="overdue-text">
            Chưa có địa chỉ thư, sẽ hiện ở Bảng theo dõi: {silent.map((load) => load.name).join('; ')}.
          </li>
        ) : null}
      </ul>
    </div>
  );
}
