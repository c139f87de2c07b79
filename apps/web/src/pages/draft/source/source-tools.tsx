import type { ReactNode } from 'react';

/** The bar above the source: pages or text, and what the view itself offers. */
export function SourceTools({ choice, children }: { choice: ReactNode; children?: ReactNode }) {
  return (
    <div className="source-tools">
      <b className="source-title">Văn bản gốc</b>
      {children}
      {choice}
    </div>
  );
}
