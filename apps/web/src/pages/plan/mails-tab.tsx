import { Button } from 'antd';
import { answer, api } from '../../api/client.js';
import { useMails } from '../../api/queries.js';
import type { MailRow } from '../../api/types.js';
import { moment } from '../../components/dates.js';
import { failureText } from '../../components/mail-failures.js';
import { Block } from '../../components/page.js';
import { StateView } from '../../components/state-view.js';
import { useAct } from '../../components/use-act.js';
import { WordTag } from '../../components/word-tag.js';
import { AUDIENCE_NAMES, FATE_WORDS, KIND_NAMES, milestoneName } from '../../components/words.js';

/** The ledger of the plan's messages with what became of each. */
export function MailsTab({ planId }: { planId: string }) {
  const mails = useMails(planId);
  return (
    <Block title="Sổ theo dõi thư">
      <StateView query={mails} empty={{ when: (rows) => rows.length === 0, text: 'Chưa có thư nào của kế hoạch này.' }}>
        {(rows) => rows.map((row) => <Row key={row.id} row={row} />)}
      </StateView>
    </Block>
  );
}

function Row({ row }: { row: MailRow }) {
  return (
    <article className="item">
      <div className="row-between">
        <span className="grow">
          <b>{milestoneName(row.milestone)}</b> · {KIND_NAMES[row.followUpKind]}
          {row.cycle ? ` kỳ ${row.cycle}` : ''}
        </span>
        <WordTag word={FATE_WORDS[row.fate]} />
      </div>
      <div className="soft small">
        Về {row.unitName}; gửi đến {row.recipientName ?? AUDIENCE_NAMES[row.audience]} · {moment(row.sentAt ?? row.at)}
        {row.late ? ' · gửi muộn hơn lịch' : ''}
      </div>
      {row.failure ? <div className="overdue-text">{failureText(row.failure)}</div> : null}
      {row.mayResend && row.outboxId ? (
        <div className="item-acts">
          <ResendButton outboxId={row.outboxId} />
        </div>
      ) : null}
    </article>
  );
}

/** Sends a mail once more. */
export function ResendButton({ outboxId }: { outboxId: string }) {
  const resend = useAct({
    run: () => answer(api.POST('/api/mails/{id}/resend', { params: { path: { id: outboxId } } })),
    done: 'Thư sẽ được gửi lại ngay.',
  });
  return (
    <Button
      size="small"
      loading={resend.isPending}
      disabled={resend.isPending}
      onClick={() => resend.mutate(undefined)}
    >
      Gửi lại
    </Button>
  );
}
