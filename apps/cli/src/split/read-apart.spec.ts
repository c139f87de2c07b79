import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { DomainError } from '#domain';

const SAMPLE = fileURLToPath(new URL('../../data/xuan-truong.txt', import.meta.url));

const given: string[] = [];
// the reader as it answers to a file that uses up its time
jest.unstable_mockModule('#reader', () => ({
  readPlanFile: ({ fileName }: { fileName: string }) => {
    given.push(fileName);
    return Promise.reject(new DomainError('reading-too-long', 'unreadable', 'Mất quá nhiều thời gian nên đã dừng.'));
  },
}));
const { split } = await import('./split.command.js');

describe('a file that takes the reader too long', () => {
  afterEach(() => void jest.restoreAllMocks());

  it('is read in a process of its own, and its refusal is printed', async () => {
    let [out, err] = ['', ''];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
    expect(await split(SAMPLE, { json: true })).toBe(3);
    expect(given).toEqual(['xuan-truong.txt']);
    expect(err).toBe('Không đọc được: Mất quá nhiều thời gian nên đã dừng.\n');
    expect(out).toBe('');
  });
});
