import { describe, expect, it } from '@jest/globals';
import { failureText } from './mail-failures.js';

describe('a mail that did not arrive', () => {
  it.each([
    ['no-address', /chưa có địa chỉ/u],
    ['smtp-550', /từ chối thư \(mã 550\)/u],
    ['smtp-451', /tạm chưa nhận thư \(mã 451\)/u],
    ['ECONNREFUSED', /máy chủ thư \(mã ECONNREFUSED\)/u],
    [null, /gửi lại/u],
  ])('%s is explained with what to do', (code, words) => {
    expect(failureText(code)).toMatch(words);
  });
});
