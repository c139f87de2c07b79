import { DatePicker, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import type { DateRelation, DraftTask, TermLength } from '../../../api/types.js';
import { DATE_FORMAT, plainDate, today } from '../../../components/dates.js';
import { TERM_UNIT_WORDS } from '../../../components/schedule-words.js';

type Deadline = NonNullable<DraftTask['deadline']>;
/** A day and how it binds, or a term counted from the day of issue. */
type Way = DateRelation | 'after-issue';

/** The term plans ask for most often; stands there until the person writes another. */
const COMMONEST_TERM: TermLength = { count: 15, unit: 'days' };
const LONGEST_TERM = 1000;

interface OwnDeadlineProps {
  task: DraftTask;
  onChange: (deadline: Deadline | null) => void;
}

/** The task's own deadline. A date that was not touched keeps its source; a changed one is the person's. */
export function OwnDeadline({ task, onChange }: OwnDeadlineProps) {
  const { deadline, proposals } = task;
  const term = deadline?.afterIssue ?? null;
  const own = { source: 'person', phrase: deadline?.phrase ?? null } as const;
  const setDay = (date: string, relation: DateRelation): void => onChange({ ...own, relation, date });
  const setTerm = (afterIssue: TermLength): void => onChange({ ...own, relation: 'by', date: null, afterIssue });
  const setWay = (way: Way): void => {
    if (way === 'after-issue') setTerm(proposals.find((one) => one.afterIssue)?.afterIssue ?? COMMONEST_TERM);
    else if (deadline?.date) setDay(deadline.date, way);
    else onChange(null);
  };
  return (
    <div className="row">
      <Select<Way>
        size="small"
        className="relation"
        aria-label="Cách tính hạn"
        value={term ? 'after-issue' : (deadline?.relation ?? 'by')}
        options={[
          { value: 'by', label: 'Chậm nhất' },
          { value: 'before', label: 'Trước ngày', disabled: deadline === null },
          { value: 'after-issue', label: 'Từ ngày ban hành' },
        ]}
        onChange={setWay}
      />
      {term ? (
        <TermFields term={term} onChange={setTerm} />
      ) : (
        <DatePicker
          size="small"
          aria-label="Ngày hết hạn"
          placeholder="Theo kỳ báo cáo"
          format={DATE_FORMAT}
          minDate={dayjs(today())}
          value={deadline?.date ? dayjs(deadline.date) : null}
          onChange={(date) => (date ? setDay(plainDate(date), deadline?.relation ?? 'by') : onChange(null))}
        />
      )}
    </div>
  );
}

function TermFields({ term, onChange }: { term: TermLength; onChange: (term: TermLength) => void }) {
  return (
    <>
      <InputNumber
        size="small"
        className="term-count"
        aria-label="Thời hạn kể từ ngày ban hành"
        min={1}
        max={LONGEST_TERM}
        precision={0}
        value={term.count}
        onChange={(count) => (count === null ? undefined : onChange({ ...term, count }))}
      />
      <Select<TermLength['unit']>
        size="small"
        className="term-unit"
        aria-label="Đơn vị thời gian"
        value={term.unit}
        options={Object.entries(TERM_UNIT_WORDS).map(([value, label]) => ({
          value: value as TermLength['unit'],
          label,
        }))}
        onChange={(unit) => onChange({ ...term, unit })}
      />
    </>
  );
}
