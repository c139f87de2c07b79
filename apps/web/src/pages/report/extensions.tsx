import { Tag } from 'antd';
import type { RequestDetail } from '../../api/types.js';
import { day, moment } from '../../components/dates.js';
import { Block } from '../../components/page.js';

const DECISIONS = {
  pending: { text: 'Chờ quyết định', colour: 'gold' },
  granted: { text: 'Đồng ý', colour: 'green' },
  refused: { text: 'Không đồng ý', colour: 'red' },
} as const;

/** Extensions asked for, and what became of them. */
export function Extensions({ extensions }: { extensions: RequestDetail['extensions'] }) {
  if (extensions.length === 0) return null;
  return (
    <Block title="Gia hạn">
      {extensions.map((extension) => (
        <article className="item" key={extension.id}>
          <div className="row">
            <Tag color={DECISIONS[extension.decision].colour}>{DECISIONS[extension.decision].text}</Tag>
            <b>đến hết ngày {day(extension.date)}</b>
            <span className="soft small">đề nghị lúc {moment(extension.askedAt)}</span>
          </div>
          <div>Lý do: {extension.reason}</div>
          {extension.decisionReason ? <div>Quyết định: {extension.decisionReason}</div> : null}
        </article>
      ))}
    </Block>
  );
}
