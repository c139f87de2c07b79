import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Collapse } from 'antd';
import { useParams } from 'react-router';
import { download } from '../../api/client.js';
import { useConsolidated } from '../../api/queries.js';
import type { Consolidated, ConsolidatedBody } from '../../api/types.js';
import { COLOURS } from '../../components/colours.js';
import { day, moment } from '../../components/dates.js';
import { Block, Page } from '../../components/page.js';
import { ShareBar } from '../../components/share-bar.js';
import { StateView } from '../../components/state-view.js';
import { useAct } from '../../components/use-act.js';
import { WordTag } from '../../components/word-tag.js';
import { BODY_WORDS, PROGRESS_NAMES } from '../../components/words.js';
import { planPath } from '../../routes.js';
import { FigureTable } from './figure-table.js';
import { MarkForwarded } from './mark-forwarded.js';
import './consolidated.css';

/** Báo cáo tổng hợp: the frozen report of a cycle, as Word file, and its way to the higher body. */
export function ConsolidatedPage() {
  const { consolidatedId = '' } = useParams();
  const report = useConsolidated(consolidatedId);
  const fetchFile = useAct({
    run: () => download(`/api/consolidated/${consolidatedId}.docx`, 'bao-cao-tong-hop.docx'),
  });
  const { data } = report;
  return (
    <Page
      title={data ? `Báo cáo tổng hợp kỳ ${data.content.cycle}` : 'Báo cáo tổng hợp'}
      lead={data?.content.planTitle}
      back={
        data
          ? { to: `${planPath(data.planId)}?muc=ky-bao-cao`, text: 'Kế hoạch' }
          : { to: '/ke-hoach', text: 'Danh sách kế hoạch' }
      }
      actions={
        data ? (
          <>
            <Button
              type="primary"
              icon={<DownloadOutlined />}
              loading={fetchFile.isPending}
              onClick={() => fetchFile.mutate(undefined)}
            >
              Tải văn bản Word
            </Button>
            {data.mayForward && data.forwardedOn === null ? (
              <MarkForwarded id={data.id} to={data.content.forwardTo} />
            ) : null}
          </>
        ) : null
      }
    >
      <StateView query={report}>{(loaded) => <Content report={loaded} />}</StateView>
    </Page>
  );
}

function Content({ report }: { report: Consolidated }) {
  const { content, counts } = report;
  return (
    <>
      {report.forwardedOn ? (
        <Alert
          className="problem"
          type="success"
          showIcon
          title={`Đã gửi ${content.forwardTo ?? 'cấp trên'} theo văn bản số ${report.forwardedNumber ?? ''} ngày ${day(report.forwardedOn)}.`}
        />
      ) : null}
      <Block title="Tình hình báo cáo của các đơn vị">
        <p className="soft">
          Lần {report.number}, lập lúc {moment(report.consolidatedAt)}. Số liệu từ {day(content.dataFrom)} đến{' '}
          {day(content.dataTo)}. Nội dung đã chốt, báo cáo nộp sau đó không làm thay đổi.
        </p>
        <ShareBar
          label="Báo cáo của các đơn vị"
          shares={[
            { label: BODY_WORDS.missing.text, count: counts.missing, colour: COLOURS.overdue },
            { label: BODY_WORDS.late.text, count: counts.late, colour: COLOURS.doneLate },
            { label: BODY_WORDS['in-time'].text, count: counts['in-time'], colour: COLOURS.done },
            { label: BODY_WORDS.excused.text, count: counts.excused, colour: COLOURS.excused },
          ]}
        />
      </Block>
      <FigureTable targets={content.targets} />
      <Block title="Kết quả của từng đơn vị">
        <Collapse
          items={content.bodies.map((body) => ({
            key: body.unitName,
            label: (
              <span className="row">
                <b>{body.unitName}</b>
                <WordTag word={BODY_WORDS[body.state]} />
              </span>
            ),
            children: <BodyResults body={body} />,
          }))}
        />
      </Block>
      <Opinions title="Khó khăn, vướng mắc" bodies={content.bodies} pick={(body) => body.difficulties} />
      <Opinions title="Kiến nghị, đề xuất" bodies={content.bodies} pick={(body) => body.proposals} />
    </>
  );
}

function BodyResults({ body }: { body: ConsolidatedBody }) {
  if (body.nothingToReport) return <p>Không phát sinh.</p>;
  if (body.results.length === 0) return <p className="soft">Không có nội dung báo cáo.</p>;
  return body.results.map((result, n) => (
    <article className="item" key={n}>
      <p className="consolidated-task">{result.task}</p>
      <b>{PROGRESS_NAMES[result.progress]}</b>
      {result.text ? <div className="prewrap">{result.text}</div> : null}
    </article>
  ));
}

interface OpinionsProps {
  title: string;
  bodies: ConsolidatedBody[];
  pick: (body: ConsolidatedBody) => string;
}

function Opinions({ title, bodies, pick }: OpinionsProps) {
  const said = bodies.filter((body) => pick(body) !== '');
  if (said.length === 0) return null;
  return (
    <Block title={title}>
      {said.map((body) => (
        <article className="item" key={body.unitName}>
          <b>{body.unitName}</b>
          <div className="prewrap">{pick(body)}</div>
        </article>
      ))}
    </Block>
  );
}
