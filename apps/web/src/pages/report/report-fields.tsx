import { Alert, Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import type { RequestDetail, TaskProgress } from '../../api/types.js';
import { figureUnit, goalText, indicatorName } from '../../components/measures.js';
import { Block } from '../../components/page.js';
import { PROGRESS_NAMES, TASK_ROLE_NAMES } from '../../components/words.js';

const PROGRESS_OPTIONS = Object.entries(PROGRESS_NAMES).map(([value, label]) => ({ value, label }));

/** Result of each task, figure of each measure, difficulties and proposals. Nested names are those of `ReportFieldValues`. */
export function ReportFields({ request, nothing }: { request: RequestDetail; nothing: boolean }) {
  return (
    <>
      <Block title="Nội dung báo cáo">
        <Alert
          className="problem"
          type="info"
          showIcon
          title="Chỉ ghi số lượng và kết quả. Không ghi họ tên, địa chỉ, trường, lớp hoặc thông tin riêng của trẻ em, kể cả trong tệp đính kèm."
        />
        <Form.Item name="nothingToReport" valuePropName="checked" style={{ marginBottom: 0 }}>
          <Checkbox>
            <b>Không phát sinh</b>: trong kỳ không có nội dung phải báo cáo
          </Checkbox>
        </Form.Item>
      </Block>
      {nothing ? null : (
        <>
          <Block title={`Kết quả thực hiện nhiệm vụ (${request.tasks.length})`}>
            {request.tasks.map((task, n) => (
              <article className="item" key={task.assignmentId}>
                <p className="report-task">
                  <b>{n + 1}.</b> {task.text} <span className="soft">({TASK_ROLE_NAMES[task.role]})</span>
                </p>
                <Form.Item
                  name={['results', task.assignmentId, 'progress']}
                  rules={[{ required: true, message: 'Xin chọn mức độ thực hiện.' }]}
                  style={{ marginBottom: 8 }}
                >
                  <Radio.Group options={PROGRESS_OPTIONS} aria-label={`Mức độ thực hiện nhiệm vụ ${n + 1}`} />
                </Form.Item>
                <Form.Item name={['results', task.assignmentId, 'text']} style={{ marginBottom: 0 }}>
                  <Input.TextArea
                    autoSize={{ minRows: 2, maxRows: 10 }}
                    maxLength={10000}
                    placeholder="Kết quả, số liệu chính"
                    aria-label={`Kết quả nhiệm vụ ${n + 1}`}
                  />
                </Form.Item>
              </article>
            ))}
          </Block>
          <FigureFields request={request} />
        </>
      )}
      <Block title="Khó khăn, vướng mắc và kiến nghị">
        <Form.Item name="difficulties" label="Khó khăn, vướng mắc">
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={10000} />
        </Form.Item>
        <Form.Item name="proposals" label="Kiến nghị, đề xuất">
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={10000} />
        </Form.Item>
      </Block>
    </>
  );
}

/** One field a measure, with its goal and unit beside it. */
function FigureFields({ request }: { request: RequestDetail }) {
  const targets = request.targets.filter((target) => target.measures.length > 0);
  if (targets.length === 0) return null;
  return (
    <Block
      title="Số liệu theo chỉ tiêu"
      extra={<span className="soft small">Chỉ điền số liệu đơn vị có; ô trống là không báo cáo</span>}
    >
      {targets.map((target) => (
        <article className="item" key={target.id}>
          <p className="report-task">
            {target.number === null ? null : <b>Chỉ tiêu {target.number}. </b>}
            {target.text}
          </p>
          <div className="figures">
            {target.measures.map((measure, n) => {
              const year = measure.year === null ? '' : ` năm ${measure.year}`;
              return (
                <Form.Item
                  key={n}
                  name={['figures', `${target.id} ${n}`]}
                  label={indicatorName(measure) ?? `Số liệu ${n + 1}`}
                  extra={`Mục tiêu${year}: ${goalText(measure)}`}
                  style={{ marginBottom: 0 }}
                >
                  <InputNumber<number>
                    decimalSeparator=","
                    suffix={figureUnit(measure)}
                    className="wide"
                    inputMode="decimal"
                  />
                </Form.Item>
              );
            })}
          </div>
        </article>
      ))}
    </Block>
  );
}

/** What the form holds; keys of `figures` are '<targetId> <position of the measure>'. */
export interface ReportFieldValues {
  nothingToReport: boolean;
  results?: Record<string, { progress?: TaskProgress; text?: string }>;
  figures?: Record<string, number | null>;
  difficulties?: string;
  proposals?: string;
}
