import { Alert } from 'antd';
import type { Plan } from '../../api/types.js';
import { day } from '../../components/dates.js';
import { forwardingText, yearlyText } from '../../components/schedule-words.js';
import { WordTag } from '../../components/word-tag.js';
import { PLAN_WORDS } from '../../components/words.js';

/** Facts of the plan. */
export function PlanHead({ plan }: { plan: Plan }) {
  const period = [plan.periodFrom, plan.periodTo].filter((year) => year !== null).join(' - ');
  const facts: [string, string][] = [
    ['Số, ký hiệu', plan.number ?? 'Chưa có số'],
    ['Ngày ban hành trên văn bản', plan.paperDate ? day(plan.paperDate) : 'Chưa ghi'],
    ['Ngày giao việc', day(plan.issuedAt)],
    ['Giai đoạn', period || 'Không nêu'],
    ['Đơn vị tổng hợp', plan.consolidatorName ?? plan.schedule.consolidator.name],
    ['Báo cáo của đơn vị', yearlyText(plan.schedule)],
    ['Báo cáo cấp trên', forwardingText(plan.schedule)],
  ];
  return (
    <section className="block" aria-label="Thông tin kế hoạch">
      <div className="row plan-state">
        <WordTag word={PLAN_WORDS[plan.status]} />
      </div>
      {plan.closeReason ? (
        <Alert className="problem" type="info" showIcon title={`Đã kết thúc. Lý do: ${plan.closeReason}`} />
      ) : null}
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
