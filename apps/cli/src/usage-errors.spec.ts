import { Command } from 'commander';
import { describe, expect, it } from '@jest/globals';
import { usageError } from './usage-errors.js';

/** What commander would print for these words of the command line. */
function printed(...words: string[]): string {
  let out = '';
  const program = new Command('dondoc')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, outputError: (text) => (out += usageError(text)) });
  program.command('split').argument('<tệp>').option('--late <đơn vị>');
  try {
    program.parse(words, { from: 'user' });
  } catch {
    return out;
  }
  return out;
}

describe('usageError', () => {
  it.each([
    [['split'], 'Lỗi: thiếu <tệp>.\n'],
    [['split', 'a', '--late'], 'Lỗi: tùy chọn --late <đơn vị> thiếu giá trị.\n'],
    [['split', 'a', '--jso'], 'Lỗi: không có tùy chọn --jso.\n'],
    [['splitt'], 'Lỗi: không có lệnh splitt.\n'],
    [['split', 'a', 'b'], 'Lỗi: thừa tham số: cần 1, có 2.\n'],
  ])('%j', (words, message) => {
    expect(printed(...words)).toBe(message);
  });
});
