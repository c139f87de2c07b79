import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { download } from '../../api/client.js';
import { useBoard } from '../../api/queries.js';
import { useMay } from '../../api/session.js';
import type { Board } from '../../api/types.js';
import { day } from '../../components/dates.js';
import { Block, Page } from '../../components/page.js';
import { Nothing, StateView } from '../../components/state-view.js';
import { useAct } from '../../components/use-act.js';
import { reportPath, ROUTES } from '../../routes.js';
import { BoardItem } from './board-item.js';
import { EscalationItem } from './escalation-item.js';
import { ExtensionItem } from './extension-item.js';
import { FailedMails } from './failed-mails.js';
import { NotReceived } from './not-received.js';
import './board.css';

/** Bảng theo dõi of the secretariat: the overdue first, then everything else that waits for somebody. */
export function BoardPage() {
  const board = useBoard();
  const fetchList = useAct({ run: () => download('/api/board.xlsx', 'danh-sach-giao-ban.xlsx') });
  return (
    <Page
      title="Bảng theo dõi"
      lead="Việc quá hạn, sắp đến hạn và những việc chờ Văn phòng xử lý."
      actions={
        <Button icon={<DownloadOutlined />} loading={fetchList.isPending} onClick={() => fetchList.mutate(undefined)}>
          Tải danh sách giao ban (Excel)
        </Button>
      }
    >
      <StateView query={board}>{(data) => <Content board={data} />}</StateView>
    </Page>
  );
}

function Content({ board }: { board: Board }) {
  const may = useMay();
  return (
    <>
      {board.yearsWithoutCalendar.length > 0 ? (
        <Alert
          className="problem"
          type="warning"
          showIcon
          title={`Chưa có lịch nghỉ chính thức của năm ${board.yearsWithoutCalendar.join(', ')}; phần mềm tạm tính theo ngày cuối tuần và ngày lễ cố định.`}
          action={may('holidays.edit') ? <Link to={ROUTES.holidays}>Bổ sung ngày nghỉ</Link> : null}
        />
      ) : null}
      <Jumps board={board} />
      <Block id="qua-han" title={<Counted text="Quá hạn" count={board.overdue.length} bad />}>
        {board.overdue.length === 0 ? <Nothing text="Không có việc nào quá hạn." /> : null}
        {board.overdue.map((row) => (
          <BoardItem key={row.followUpId} row={row} />
        ))}
      </Block>
      {board.calls.length > 0 ? (
        <Block id="can-goi" title={<Counted text="Cần gọi điện, báo lãnh đạo" count={board.calls.length} bad />}>
          {board.calls.map((item) => (
            <EscalationItem key={item.escalationId} item={item} />
          ))}
        </Block>
      ) : null}
      {board.toReview.length > 0 ? (
        <Block id="cho-xac-nhan" title={<Counted text="Báo cáo chờ xác nhận" count={board.toReview.length} />}>
          {board.toReview.map((report) => (
            <article className="item" key={report.requestId}>
              <Link className="item-title" to={reportPath(report.requestId)}>
                {report.unitName}, kỳ {report.cycle}
              </Link>
              <div className="soft small">
                {report.planTitle} · nộp ngày {day(report.handedInOn)}
              </div>
            </article>
          ))}
        </Block>
      ) : null}
      {board.extensions.length > 0 ? (
        <Block id="xin-gia-han" title={<Counted text="Đề nghị gia hạn" count={board.extensions.length} />}>
          {board.extensions.map((extension) => (
            <ExtensionItem key={extension.extensionId} extension={extension} />
          ))}
        </Block>
      ) : null}
      <Block id="sap-den-han" title={<Counted text="Sắp đến hạn" count={board.dueSoon.length} />}>
        {board.dueSoon.length === 0 ? <Nothing text="Không có việc nào sắp đến hạn." /> : null}
        {board.dueSoon.map((row) => (
          <BoardItem key={row.followUpId} row={row} />
        ))}
      </Block>
      <Block id="chua-tiep-nhan" title={<Counted text="Chưa xác nhận tiếp nhận" count={board.notReceived.length} />}>
        {board.notReceived.length === 0 ? <Nothing text="Các đơn vị đã xác nhận tiếp nhận đầy đủ." /> : null}
        <NotReceived rows={board.notReceived} />
      </Block>
      <FailedMails mails={board.failedMails} units={board.unitsWithoutAddress} />
    </>
  );
}

function Counted({ text, count, bad }: { text: string; count: number; bad?: boolean }) {
  return (
    <>
      {text} <span className={`count${bad && count > 0 ? ' count-overdue' : ''}`}>{count}</span>
    </>
  );
}

/** The counts at a glance; each leads to its block. */
function Jumps({ board }: { board: Board }) {
  const jumps: [string, string, number][] = [
    ['qua-han', 'Quá hạn', board.overdue.length],
    ['can-goi', 'Cần gọi điện, báo lãnh đạo', board.calls.length],
    ['cho-xac-nhan', 'Báo cáo chờ xác nhận', board.toReview.length],
    ['xin-gia-han', 'Đề nghị gia hạn', board.extensions.length],
    ['sap-den-han', 'Sắp đến hạn', board.dueSoon.length],
    ['chua-tiep-nhan', 'Chưa tiếp nhận', board.notReceived.length],
    ['thu-loi', 'Thư và địa chỉ', board.failedMails.length + board.unitsWithoutAddress.length],
  ];
  return (
    <nav className="jumps" aria-label="Các phần của bảng">
      {jumps
        .filter(([, , count]) => count > 0)
        .map(([id, text, count]) => (
          <a key={id} href={`#${id}`}>
            {text} <b className="num">{count}</b>
          </a>
        ))}
    </nav>
  );
}
