import { describe, expect, it } from '@jest/globals';
import { problemOf, reasonsOf } from './problem.js';

describe('the reasons of a refusal', () => {
  it('are the sentences about fields', () => {
    expect(
      reasonsOf(problemOf(400, { errors: ['Xin nhập tên.', { message: 'Ngày không hợp lệ.' }, null, 7] })),
    ).toEqual(['Xin nhập tên.', 'Ngày không hợp lệ.']);
  });

  it('are what blocks the issue of a draft, each once, and nothing that is only good to know', () => {
    const past = { code: 'deadline-past', blocking: true, message: 'Thời hạn đã qua.' };
    const note = { code: 'duty-past', blocking: false, message: 'Không mở kỳ báo cáo này.' };
    expect(reasonsOf(problemOf(400, { detail: 'Còn nội dung.', details: { issues: [past, note, past] } }))).toEqual([
      past.message,
    ]);
  });

  it('are none where the server names none', () => {
    expect(reasonsOf(problemOf(500, 'Bad gateway'))).toEqual([]);
    expect(reasonsOf(problemOf(404, { errors: 'x', details: { issues: {} } }))).toEqual([]);
  });
});
