import { FileTextOutlined, LoadingOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useProgress, type Step } from '../../../api/use-progress.js';
import { planPath } from '../../../routes.js';

const END: readonly string[] = ['issued'];
/** The steps of issuing arrive together, for issuing is one transaction; they are shown one after the other. */
const SHOW_EACH_MS = 220;

const word = (step: Step, key: string): string => String(step.detail[key] ?? '');

/** The tasks on their way: each body as it gets its share. */
export function IssueShow({ draftId, planId }: { draftId: string; planId: string }) {
  const navigate = useNavigate();
  const { steps } = useProgress({ draftId, until: END, on: true });
  const bodies = steps.filter((step) => step.step === 'body');
  const issued = steps.some((step) => step.step === 'issued');
  const shown = useCountUp(bodies.length);
  const over = issued && shown === bodies.length;
  return (
    <div className="issue-show" role="status" aria-live="polite">
      <div className="issue-paper">
        <FileTextOutlined aria-hidden />
        <span>{over ? `Đã giao việc cho ${bodies.length} đơn vị` : 'Đang giao nhiệm vụ đến các đơn vị…'}</span>
        {over ? null : <LoadingOutlined aria-hidden />}
      </div>
      <Progress
        percent={bodies.length === 0 ? 0 : Math.round((shown / bodies.length) * 100)}
        showInfo={false}
        status={over ? 'success' : 'active'}
      />
      <ul className="issue-bodies">
        {bodies.slice(0, shown).map((step) => (
          <li key={step.id}>
            <span>{word(step, 'name')}</span>
            <span className="count">{word(step, 'tasks')} nhiệm vụ</span>
          </li>
        ))}
      </ul>
      <Button type="primary" size="large" onClick={() => void navigate(planPath(planId))}>
        Mở kế hoạch
      </Button>
    </div>
  );
}

/** Counts up to `to`, one at a time. */
function useCountUp(to: number): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (count >= to) return;
    const timer = setTimeout(() => setCount((n) => n + 1), SHOW_EACH_MS);
    return () => clearTimeout(timer);
  }, [count, to]);
  return Math.min(count, to);
}
