import { Alert, Button } from 'antd';
import { asProblem, fieldErrors } from '../api/problem.js';

/** A refusal as the server words it, with the fields it names and a way to try again. */
export function ProblemAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const problem = asProblem(error);
  const fields = fieldErrors(problem);
  return (
    <Alert
      className="problem"
      type={problem.status === 409 || problem.status === 0 ? 'warning' : 'error'}
      showIcon
      title={problem.message}
      description={
        fields.length > 0 ? (
          <ul className="plain-list">
            {fields.map((text) => (
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
