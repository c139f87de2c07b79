import type { ReportContent, RequestDetail } from '../../api/types.js';
import type { ReportFieldValues } from './report-fields.js';

/** The content to be handed in. With 'Không phát sinh' results and figures are left out. */
export function contentOf(values: ReportFieldValues, request: RequestDetail): ReportContent {
  const { nothingToReport, results = {}, figures = {} } = values;
  return {
    nothingToReport,
    results: nothingToReport
      ? []
      : request.tasks.map(({ assignmentId }) => {
          const { progress = 'not-started', text = '' } = results[assignmentId] ?? {};
          return { assignmentId, progress, text: text.trim() };
        }),
    figures: nothingToReport ? [] : Object.entries(figures).flatMap(([key, value]) => figureOf(key, value)),
    difficulties: values.difficulties?.trim() ?? '',
    proposals: values.proposals?.trim() ?? '',
  };
}

function figureOf(key: string, value: number | null | undefined): ReportContent['figures'] {
  const [targetId = '', measure = '0'] = key.split(' ');
  return value === null || value === undefined ? [] : [{ targetId, measure: Number(measure), value }];
}

/** The last report as the form's values, so that a returned one is completed rather than written again. */
export function valuesOf(content: ReportContent | undefined): ReportFieldValues {
  if (!content) return { nothingToReport: false };
  return {
    nothingToReport: content.nothingToReport,
    results: Object.fromEntries(content.results.map(({ assignmentId, ...result }) => [assignmentId, result])),
    figures: Object.fromEntries(
      content.figures.map(({ targetId, measure, value }) => [`${targetId} ${measure}`, value]),
    ),
    difficulties: content.difficulties,
    proposals: content.proposals,
  };
}
