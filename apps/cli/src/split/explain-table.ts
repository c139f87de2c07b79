import type { FieldReason, ParsedPlan } from '#domain';
import { describeRule } from '#parsing';
import { fieldName, fieldValue } from './explain-fields.js';
import { shorten } from './plan-table.js';
import { CONFIDENCES } from './plan-words.js';

const VALUE_WIDTH = 100;

/** For each field what it holds, where it was read, by which habit of writing and how surely; the doubtful ones first. */
export function explainTable(plan: ParsedPlan): string {
  const doubtful = plan.reasons.filter((reason) => reason.confidence === 'doubtful');
  const others = plan.reasons.filter((reason) => reason.confidence !== 'doubtful');
  const lines = [`GIẢI THÍCH (${plan.reasons.length} trường, ${doubtful.length} cần xem)`];
  if (doubtful.length > 0) lines.push('', 'CẦN XEM LẠI', ...doubtful.flatMap((reason) => reasonLines(plan, reason)));
  if (others.length > 0) lines.push('', 'CÁC TRƯỜNG KHÁC', ...others.flatMap((reason) => reasonLines(plan, reason)));
  return `${lines.join('\n')}\n`;
}

function reasonLines(plan: ParsedPlan, reason: FieldReason): string[] {
  const mark = reason.confidence === 'doubtful' ? '!' : '-';
  const habit = describeRule(reason.rule)?.habit ?? reason.rule;
  return [
    `  ${mark} ${fieldName(reason.field)}: ${shorten(fieldValue(plan, reason), VALUE_WIDTH)}`,
    `      [${CONFIDENCES[reason.confidence]}] ${placeOf(reason)} · ${habit} (${reason.rule})`,
    ...(reason.why === null ? [] : [`      ${reason.why}`]),
  ];
}

function placeOf({ place }: FieldReason): string {
  if (place === null) return 'không có trong văn bản';
  const lines = place.line === place.lineTo ? `dòng ${place.line}` : `dòng ${place.line}-${place.lineTo}`;
  return place.page === undefined ? lines : `trang ${place.page}, ${lines}`;
}
