import { Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { useMay } from '../../api/session.js';
import type { PendingExtension } from '../../api/types.js';
import { day, moment } from '../../components/dates.js';
import { ReasonDialog } from '../../components/reason-dialog.js';
import { useAct } from '../../components/use-act.js';

/** An extension asked for, to be granted or refused with a reason. */
export function ExtensionItem({ extension }: { extension: PendingExtension }) {
  const may = useMay();
  const [choice, setChoice] = useState<'grant' | 'refuse' | null>(null);
  const decide = useAct({
    run: (body: { grant: boolean; reason: string }) =>
      answer(api.POST('/api/extensions/{id}/decision', { params: { path: { id: extension.extensionId } }, body })),
    done: 'Đã ghi nhận quyết định và báo cho đơn vị.',
    then: () => setChoice(null),
  });
  const grants = choice === 'grant';
  return (
    <article className="item">
      <div className="item-title">{extension.unitName}</div>
      <div>
        Hạn hiện nay {day(extension.currentDate)}, xin gia hạn đến hết <b>{day(extension.date)}</b>
        {extension.cycle ? ` · kỳ báo cáo ${extension.cycle}` : ''}
      </div>
      <div>Lý do: {extension.reason}</div>
      <div className="soft small">
        {extension.planTitle} · đề nghị lúc {moment(extension.askedAt)}
      </div>
      {may('followUp.extend') ? (
        <div className="item-acts">
          <Button size="small" type="primary" onClick={() => setChoice('grant')}>
            Đồng ý
          </Button>
          <Button size="small" onClick={() => setChoice('refuse')}>
            Không đồng ý
          </Button>
        </div>
      ) : null}
      {choice ? (
        <ReasonDialog
          title={grants ? `Đồng ý gia hạn cho ${extension.unitName}` : `Không đồng ý gia hạn: ${extension.unitName}`}
          explain={
            grants
              ? `Thời hạn mới là hết ngày ${day(extension.date)}; thời hạn ban đầu vẫn được lưu.`
              : `Thời hạn ${day(extension.currentDate)} giữ nguyên.`
          }
          okText={grants ? 'Đồng ý gia hạn' : 'Không đồng ý'}
          danger={!grants}
          reasonLabel="Ý kiến"
          running={decide.isPending}
          onOk={({ reason }) => decide.mutate({ grant: grants, reason })}
          onCancel={() => setChoice(null)}
        />
      ) : null}
    </article>
  );
}
