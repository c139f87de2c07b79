import { Alert, Button } from 'antd';
import { asProblem, reasonsOf } from '../api/problem.js';

/** A refusal as the server words it, with the reasons it names and a way to try again. */
export function ProblemAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const problem = asProblem(error);
  const reasons = reasonsOf(problem);
  return (
    <Alert
      className="problem"
      type={problem.status === 409 || problem.status === 0 ? 'warning' : 'error'}
      showIcon
      title={problem.message}
      description={
        reasons.length > 0 ? (
          <ul className="plain-list">
            {reasons.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        ) : null
      }
      action={
        onRetry ? (
          <Button size="small" onClick={onRetry}>
            {problem.status === 409 ? 'Tải lại' : 'Thử lại'}
          </Button>
        ) : null
      }
    />
  );
}
