import { describe, expect, it } from '@jest/globals';
import type { RequestDetail } from '../../api/types.js';
import { contentOf, valuesOf } from './report-values.js';

const request = { tasks: [{ assignmentId: 'a1' }, { assignmentId: 'a2' }] } as unknown as RequestDetail;

describe('the report form', () => {
  it('hands in a result for every task and only the figures that were filled in', () => {
    const content = contentOf(
      {
        nothingToReport: false,
        results: { a1: { progress: 'done', text: ' Đã xong. ' } },
        figures: { 't1 0': 92.5, 't1 1': null },
        difficulties: ' Thiếu biển. ',
      },
      request,
    );
    expect(content).toEqual({
      nothingToReport: false,
      results: [
        { assignmentId: 'a1', progress: 'done', text: 'Đã xong.' },
        { assignmentId: 'a2', progress: 'not-started', text: '' },
      ],
      figures: [{ targetId: 't1', measure: 0, value: 92.5 }],
      difficulties: 'Thiếu biển.',
      proposals: '',
    });
  });

  it('leaves results and figures out when nothing came up', () => {
    const content = contentOf(
      { nothingToReport: true, results: { a1: { progress: 'done' } }, figures: { 't1 0': 1 } },
      request,
    );
    expect(content).toMatchObject({ nothingToReport: true, results: [], figures: [] });
  });

  it('shows a returned report as it was handed in', () => {
    const content = {
      nothingToReport: false,
      results: [
        { assignmentId: 'a1', progress: 'doing' as const, text: 'Đang làm' },
        { assignmentId: 'a2', progress: 'done' as const, text: '' },
      ],
      figures: [{ targetId: 't1', measure: 2, value: 5 }],
      difficulties: 'Có',
      proposals: '',
    };
    expect(contentOf(valuesOf(content), request)).toEqual(content);
  });
});
