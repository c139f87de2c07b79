import type { ReportContent, TaskProgress } from '#domain';
import { LONGEST_TEXT } from '../../limits.js';
import { invalid } from '../../refusals.js';
import type { BodyShare } from './share-of-body.js';

const PROGRESS: Record<TaskProgress, true> = { done: true, doing: true, 'not-started': true };

/**
 * Checks what a body hands in: results of its own tasks, finite figures of measures of its targets, each once; 'không phát
 * sinh' without results; something at all, were it a file. Throws DomainError `bad-report` or `empty-report`.
 */
export function checkReport(content: ReportContent, share: BodyShare, files: number): void {
  checkResults(content, share);
  checkFigures(content, share);
  for (const text of [content.difficulties, content.proposals]) demandLength(text);
  const told = content.results.length + content.figures.length;
  if (content.nothingToReport && told > 0) {
    throw bad('Đã chọn “Không phát sinh” thì không ghi kết quả hoặc số liệu. Xin bỏ chọn hoặc xóa phần đã ghi.');
  }
  if (!content.nothingToReport && told === 0 && files === 0) {
    throw invalid(
      'empty-report',
      'Báo cáo chưa có nội dung. Xin ghi kết quả, đính kèm tệp hoặc chọn “Không phát sinh”.',
    );
  }
}

const bad = (message: string, details: Record<string, unknown> = {}): Error => invalid('bad-report', message, details);

function demandLength(text: string): void {
  if (text.length > LONGEST_TEXT) throw bad(`Mỗi phần nội dung không quá ${LONGEST_TEXT} ký tự. Xin rút gọn.`);
}

function demandEachOnce(keys: string[]): void {
  if (new Set(keys).size !== keys.length) throw bad('Báo cáo có mục bị lặp. Xin tải lại trang.');
}

function checkResults({ results }: ReportContent, share: BodyShare): void {
  demandEachOnce(results.map((result) => result.assignmentId));
  const own = new Set(share.tasks.map((task) => task.assignmentId));
  for (const { assignmentId, progress, text } of results) {
    if (!own.has(assignmentId)) throw bad('Báo cáo có nhiệm vụ không giao cho đơn vị.', { assignmentId });
    if (!Object.hasOwn(PROGRESS, progress)) throw bad('Tiến độ nhiệm vụ không hợp lệ.', { assignmentId });
    demandLength(text);
  }
}

function checkFigures({ figures }: ReportContent, share: BodyShare): void {
  demandEachOnce(figures.map((figure) => `${figure.targetId} ${figure.measure}`));
  const own = new Map(share.targets.map((target) => [target.id, target]));
  for (const { targetId, measure, value } of figures) {
    const target = own.get(targetId);
    if (!target) throw bad('Báo cáo có chỉ tiêu không thuộc đơn vị.', { targetId });
    if (target.measures[measure] === undefined) throw bad('Chỉ tiêu không có số liệu này.', { targetId, measure });
    if (!Number.isFinite(value)) throw bad('Số liệu phải là một con số.', { targetId, measure });
  }
}
