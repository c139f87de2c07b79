import { PaperClipOutlined } from '@ant-design/icons';
import { Alert, Collapse, Tag } from 'antd';
import { useState } from 'react';
import { download } from '../../api/client.js';
import type { ReportVersion, RequestDetail } from '../../api/types.js';
import { moment } from '../../components/dates.js';
import { figure, figureUnit, goalText } from '../../components/measures.js';
import { Block } from '../../components/page.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { PROGRESS_NAMES } from '../../components/words.js';

const PROGRESS_COLOURS = { done: 'green', doing: 'blue', 'not-started': 'default' } as const;
const BY = { paper: 'văn bản giấy', phone: 'điện thoại' } as const;

interface SentReportProps {
  report: ReportVersion;
  request: RequestDetail;
}

/** A report as it was handed in. */
export function SentReport({ report, request }: SentReportProps) {
  return (
    <Block
      title={`Báo cáo đã nộp, lần ${report.number}`}
      extra={<span className="soft small">nộp lúc {moment(report.submittedAt)}</span>}
    >
      <ReportBody report={report} request={request} />
    </Block>
  );
}

/** Versions that came before, folded away. */
export function PreviousReports({ reports, request }: { reports: ReportVersion[]; request: RequestDetail }) {
  if (reports.length === 0) return null;
  return (
    <Collapse
      items={reports.map((report) => ({
        key: report.id,
        label: `Lần nộp trước: lần ${report.number}, ${moment(report.submittedAt)}`,
        children: <ReportBody report={report} request={request} />,
      }))}
    />
  );
}

function ReportBody({ report, request }: SentReportProps) {
  const { content } = report;
  return (
    <>
      {report.onBehalfBy ? <p>Văn phòng ghi nhận thay đơn vị theo {BY[report.onBehalfBy]}.</p> : null}
      {report.returnReason ? (
        <Alert className="problem" type="warning" showIcon title={`Đã trả lại: ${report.returnReason}`} />
      ) : null}
      {content.nothingToReport ? (
        <p>
          <b>Không phát sinh</b> nội dung phải báo cáo trong kỳ.
        </p>
      ) : null}
      {content.results.map((result, n) => (
        <article className="item" key={result.assignmentId}>
          <p className="report-task">
            <b>{n + 1}.</b>{' '}
            {request.tasks.find((task) => task.assignmentId === result.assignmentId)?.text ?? 'Nhiệm vụ đã rút'}
          </p>
          <Tag color={PROGRESS_COLOURS[result.progress]}>{PROGRESS_NAMES[result.progress]}</Tag>
          <div className="prewrap">{result.text}</div>
        </article>
      ))}
      <Figures content={content} request={request} />
      <Words name="Khó khăn, vướng mắc" text={content.difficulties} />
      <Words name="Kiến nghị, đề xuất" text={content.proposals} />
      <Files files={report.files} />
    </>
  );
}

function Figures({ content, request }: { content: ReportVersion['content']; request: RequestDetail }) {
  if (content.figures.length === 0) return null;
  return (
    <div className="item">
      <b>Số liệu theo chỉ tiêu</b>
      <ul className="plain-list">
        {content.figures.map(({ targetId, measure: position, value }) => {
          const target = request.targets.find(({ id }) => id === targetId);
          const measure = target?.measures[position];
          if (!target || !measure) return null;
          return (
            <li key={`${targetId} ${position}`}>
              {target.number === null ? '' : `Chỉ tiêu ${target.number}, `}
              {measure.indicator}: <b className="num">{`${figure(value)} ${figureUnit(measure)}`.trim()}</b>{' '}
              <span className="soft">(mục tiêu {goalText(measure)})</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Words({ name, text }: { name: string; text: string }) {
  return text === '' ? null : (
    <div className="item">
      <b>{name}</b>
      <div className="prewrap">{text}</div>
    </div>
  );
}

function Files({ files }: { files: ReportVersion['files'] }) {
  const [error, setError] = useState<unknown>(null);
  if (files.length === 0) return null;
  return (
    <div className="item">
      <b>Tệp đính kèm</b>
      {error ? <ProblemAlert error={error} /> : null}
      <ul className="plain-list">
        {files.map((file) => (
          <li key={file.id}>
            <button
              type="button"
              className="link-button"
              onClick={() => void download(`/api/report-files/${file.id}`, file.fileName).catch(setError)}
            >
              <PaperClipOutlined aria-hidden /> {file.fileName}
            </button>{' '}
            <span className="soft small">{Math.max(1, Math.round(file.size / 1024)).toLocaleString('vi-VN')} KB</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
