import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { createCanvas } from '@napi-rs/canvas';
import { readDocument } from '#documents';
import { DomainError } from '#domain';
import { parsePlan } from '#parsing';
import { drawPageApart, readPlanFile } from './index.js';

const PLAN = await readFile(new URL('../../../apps/cli/data/xuan-truong.txt', import.meta.url));
const refusalOf = (read: Promise<unknown>): Promise<unknown> =>
  read.then(
    () => null,
    (error: unknown) => error,
  );

describe('a plan read apart', () => {
  it('is what reading it here gives', async () => {
    const { document, plan, sketch } = await readPlanFile({ fileName: 'ke-hoach.txt', bytes: PLAN });
    const here = await readDocument({ fileName: 'ke-hoach.txt', bytes: PLAN });
    expect(document).toEqual(here);
    expect(plan).toEqual(parsePlan(here.text));
    expect(sketch).toHaveLength(128);
  });

  it('says how far it is, page by page, where letters are recognised', async () => {
    const steps: { page: number; pages: number }[] = [];
    const bytes = pictureOf(['Trạm Y tế xã chủ trì tập huấn sơ cấp cứu', 'cho nhân viên y tế thôn trong năm 2026.']);
    const read = readPlanFile({ fileName: 'trang.png', bytes }, { onProgress: (step) => steps.push(step) });
    await expect(read).rejects.toMatchObject({ code: 'not-a-plan' });
    expect(steps).toEqual([{ page: 1, pages: 1 }]);
  });

  it('is drawn page by page', async () => {
    const bytes = await readFile(new URL('../../../tests/plans/data/files/003-binh-lu.pdf', import.meta.url));
    const picture = await drawPageApart({ file: { fileName: 'a.pdf', bytes }, page: 2, width: 400 });
    expect(picture).toMatchObject({ mediaType: expect.stringMatching(/^image\/(jpeg|png)$/), width: 400 });
    expect(picture.bytes.length).toBeGreaterThan(2_000);
    const beyond = drawPageApart({ file: { fileName: 'a.pdf', bytes }, page: 99, width: 400 });
    await expect(beyond).rejects.toMatchObject({ code: 'no-such-page' });
  });
});

/** A page of printed lines as PNG. */
function pictureOf(lines: string[]): Buffer {
  const canvas = createCanvas(1240, 200 + 80 * lines.length);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = 'black';
  context.font = '40px serif';
  lines.forEach((line, i) => context.fillText(line, 100, 140 + 80 * i));
  return canvas.toBuffer('image/png');
}

describe('a file that is refused', () => {
  it('is refused as it would be here', async () => {
    const file = { fileName: 'truyen.txt', bytes: Buffer.from('Ngày xửa ngày xưa, ở một làng nọ. '.repeat(50)) };
    const refusal = await refusalOf(readPlanFile(file));
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toMatchObject({
      code: 'not-a-plan',
      kind: 'unreadable',
      message: expect.stringMatching(/Đề nghị/),
    });
  });

  it('for being a zip bomb costs little time and memory', async () => {
    const bytes = zipOf('word/document.xml', Buffer.alloc(600 * 1024 * 1024, ' '));
    expect(bytes.length).toBeLessThan(1024 * 1024);
    const begun = Date.now();
    const refusal = await refusalOf(readPlanFile({ fileName: 'bom.docx', bytes }));
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toMatchObject({ kind: 'unreadable' });
    expect(Date.now() - begun).toBeLessThan(30_000);
  });
});

/** A zip of one file (APPNOTE 4.3), packed by zlib: the zip writers at hand take minutes for such a size. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content, { level: 9 });
  const path = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(path.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, packed]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, Buffer.alloc(14), path]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
