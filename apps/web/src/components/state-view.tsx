import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ProblemAlert } from './problem-alert.js';

interface StateViewProps<T> {
  query: UseQueryResult<T>;
  /** What to say when there is nothing; null = `children` decides. */
  empty?: { when: (data: T) => boolean; text: string; action?: ReactNode };
  children: (data: T) => ReactNode;
}

/** The three states every read has: on its way, refused (with a way to try again), and there, possibly empty. */
export function StateView<T>({ query, empty, children }: StateViewProps<T>) {
  if (query.data !== undefined) {
    const stale = query.isError ? <ProblemAlert error={query.error} onRetry={() => void query.refetch()} /> : null;
    return (
      <>
        {stale}
        {empty?.when(query.data) ? <Nothing text={empty.text} action={empty.action} /> : children(query.data)}
      </>
    );
  }
  if (query.isError) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton active paragraph={{ rows: 6 }} aria-label="Đang tải" />;
}

/** A clear word that there is nothing here, and what to do about it. */
export function Nothing({ text, action }: { text: string; action?: ReactNode }) {
  return (
    <div className="nothing">
      {text}
      {action}
    </div>
  );
}
