import { Button, Dropdown } from 'antd';
import type { DateProposal, DraftTask, TermLength } from '../../../api/types.js';
import { day, today } from '../../../components/dates.js';
import { afterIssueText } from '../../../components/schedule-words.js';
import { takeProposal } from '../edits/task-edits.js';
import { useReview } from '../review/review-context.js';

/** Days offered as buttons of their own; further ones stand in a list. */
const BUTTONS = 2;

/** The words of time in a task: days that follow from them to be taken with a click, or why they give none. */
export function Proposals({ unitId, task }: { unitId: string; task: DraftTask }) {
  const open = task.proposals.filter(({ phrase }) => task.deadline?.phrase !== phrase);
  if (open.length === 0) return null;
  return (
    <ul className="proposals">
      {open.map((proposal, n) => (
        <Proposal key={`${proposal.phrase}-${n}`} unitId={unitId} taskId={task.id} proposal={proposal} />
      ))}
    </ul>
  );
}

function Proposal({ unitId, taskId, proposal }: { unitId: string; taskId: string; proposal: DateProposal }) {
  const { edit, mayEdit, mark } = useReview();
  const { phrase, dates, afterIssue, why, place } = proposal;
  const ahead = dates.filter((date) => date >= today());
  const take = (due: string | TermLength): void => edit(takeProposal(unitId, taskId, proposal, due));
  const passed = dates.length > 0 && ahead.length === 0;
  return (
    <li>
      <div className="row">
        {place ? (
          <button type="button" className="proposal-phrase" title="Xem trong văn bản gốc" onClick={() => mark(place)}>
            “{phrase}”
          </button>
        ) : (
          <span>“{phrase}”</span>
        )}
        {mayEdit
          ? ahead.slice(0, BUTTONS).map((date) => (
              <Button key={date} size="small" onClick={() => take(date)}>
                Lấy {day(date)}
              </Button>
            ))
          : null}
        {mayEdit && afterIssue ? (
          <Button size="small" onClick={() => take(afterIssue)}>
            Lấy {afterIssueText(afterIssue)}
          </Button>
        ) : null}
        {mayEdit && ahead.length > BUTTONS ? (
          <Dropdown
            trigger={['click']}
            menu={{
              items: ahead.slice(BUTTONS).map((date) => ({ key: date, label: `Lấy ${day(date)}` })),
              onClick: ({ key }) => take(key),
            }}
          >
            <Button size="small">{ahead.length - BUTTONS} ngày khác</Button>
          </Dropdown>
        ) : null}
      </div>
      {why || passed ? (
        <div className="soft small">
          {passed ? `Ngày ${dates.map((date) => day(date)).join(', ')} đã qua. ` : ''}
          {why}
        </div>
      ) : null}
    </li>
  );
}
