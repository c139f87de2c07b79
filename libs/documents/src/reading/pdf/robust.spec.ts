import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#domain';
import { MAX_DRAWING_STATES, MAX_PAGES } from '../limits.js';
import { drawPage } from '../pages/draw-page.js';
import { readPdf } from '../read-pdf.js';
import { grid, makePages, text } from './spec-support/make-pages.js';

const SOUND = makePages([
  [text('Ke hoach cham soc tre em tren dia ban xa', 60, 760), grid([60, 200, 500], [740, 720, 700])].join('\n'),
  text('To chuc thuc hien', 60, 760),
]);

/** Reads bytes; anything but a text or a refusal with advice fails. */
async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  try {
    expect((await readPdf(bytes)).kind).toBe('pdf');
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(error.kind).toBe('unreadable');
  }
}

describe('files that do not keep to the format', () => {
  it('are read as far as they go or refused, wherever they end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 9, max: SOUND.length }), (end) => readOrRefuse(SOUND.slice(0, end))),
      { numRuns: 25 },
    );
  });

  it('are read as far as they go or refused, whatever bytes are wrong', async () => {
    const wrong = fc.array(fc.tuple(fc.integer({ min: 9, max: SOUND.length - 1 }), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(wrong, (flips) => {
        const bytes = SOUND.slice();
        for (const [at, value] of flips) bytes[at] = value;
        return readOrRefuse(bytes);
      }),
      { numRuns: 25 },
    );
  });

  it('are refused when they have more pages than are read', async () => {
    const many = makePages(Array.from({ length: MAX_PAGES + 1 }, () => ''));
    await expect(readPdf(many)).rejects.toMatchObject({ code: 'too-many-pages', kind: 'unreadable' });
  });

  it('are refused when a password is needed', async () => {
    const locked = new TextDecoder('latin1')
      .decode(SOUND)
      .replace(
        '/Root 1 0 R',
        `/Root 1 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`,
      );
    await expect(readPdf(Buffer.from(locked, 'latin1'))).rejects.toMatchObject({ code: 'password-protected' });
  });

  it('have pages of any size, which are drawn within bounds', async () => {
    const bytes = makePages([{ content: text('Ke hoach', 10, 10), width: 200_000, height: 20 }]);
    const { width, height } = await drawPage({ fileName: 'a', bytes }, 1, 900);
    expect([width, height]).toEqual([900, 1]);
    const tall = makePages([{ content: text('Ke hoach', 2, 10), width: 20, height: 200_000 }]);
    const drawn = await drawPage({ fileName: 'a', bytes: tall }, 1, 900);
    expect(drawn.width * drawn.height).toBeLessThan(8_100_000);
  });

  it('may forget to take back what they put aside, up to a bound beyond which they are refused at once', async () => {
    const page = (depth: number) => makePages([`${'q '.repeat(depth)}${text('Ke hoach cham soc tre em', 60, 700)}`]);
    expect((await readPdf(page(MAX_DRAWING_STATES - 10))).text).toBe('Ke hoach cham soc tre em');
    const began = performance.now();
    await expect(readPdf(page(200_000))).rejects.toMatchObject({ code: 'nested-too-deep', kind: 'unreadable' });
    expect(performance.now() - began).toBeLessThan(20_000);
    const balanced = makePages([`${'q Q '.repeat(5_000)}${text('Ke hoach cham soc tre em', 60, 700)}`]);
    expect((await readPdf(balanced)).text).toBe('Ke hoach cham soc tre em');
  });

  it('may have pages that hold each other', async () => {
    const ring = new TextDecoder('latin1').decode(SOUND).replace('/Kids [4 0 R 6 0 R]', '/Kids [2 0 R 2 0 R]');
    await readOrRefuse(Buffer.from(ring, 'latin1'));
  });
});

describe('drawing a page', () => {
  it('gives text as PNG of the width asked for', async () => {
    const { mediaType, width, height, bytes } = await drawPage({ fileName: 'a', bytes: SOUND }, 2, 600);
    expect({ mediaType, width, height }).toEqual({ mediaType: 'image/png', width: 600, height: 849 });
    expect([...bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  });

  it.each([0, 3, 1.5])('refuses page %d of two', async (page) => {
    await expect(drawPage({ fileName: 'a', bytes: SOUND }, page, 600)).rejects.toMatchObject({ code: 'no-such-page' });
  });
});
