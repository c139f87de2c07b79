import { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Page } from 'tesseract.js';
import { DomainError } from '#domain';
import { toPgm, type GrayImage } from './gray-image.js';

/** A recognised word in pixels of the picture. */
export interface Word {
  text: string;
  /** 0 to 100. */
  confidence: number;
  x: number;
  right: number;
  /** The line it stands on, at its middle. */
  baseline: number;
  /** Height of its line, from the descenders to the marks over capitals. */
  height: number;
}

/** Reads pictures of text; each call takes seconds, so callers keep at most `RECOGNISERS` of them busy. */
export interface Recogniser {
  read: (image: GrayImage, dotsPerInch: number) => Promise<Word[]>;
  close: () => Promise<void>;
}

/** How many pages are read side by side: each takes a processor of its own and about 150 MB. */
export const RECOGNISERS = 2;

/** The folder of the Vietnamese letters (the accurate model in whole numbers), installed with the program. */
function lettersFolder(): string {
  const home = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'));
  return join(home, '4.0.0_best_int');
}

/** Starts a recogniser in a thread of its own; nothing is fetched and nothing is written. */
export async function openRecogniser(): Promise<Recogniser> {
  let fail: (error: Error) => void = () => undefined;
  const died = new Promise<never>((_, reject) => (fail = reject));
  // Nobody may be waiting when the thread dies.
  died.catch(() => undefined);
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: lettersFolder(),
    cacheMethod: 'none',
    // Failures also reject the call they belong to; without a handler the library throws them past every caller.
    errorHandler: (error: unknown) => fail(new Error(String(error))),
  });
  // The thread itself, which the library's types do not show: its death would else end the whole program.
  const thread: unknown = 'worker' in worker ? worker.worker : null;
  if (thread instanceof EventEmitter) thread.on('error', fail);
  // One column of lines: told to look for columns itself, the library drops bullets and numbers that stand off the text.
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_COLUMN });
  let closed = false;
  // A thread that is gone is not asked: the library would throw past every caller.
  const refuseIfClosed = (): void => {
    if (closed) throw stopped();
  };
  return {
    read: async (image, dotsPerInch) => {
      refuseIfClosed();
      await worker.setParameters({ user_defined_dpi: String(Math.round(dotsPerInch)) });
      refuseIfClosed();
      const output = { text: false, blocks: true };
      return wordsOf((await Promise.race([worker.recognize(toPgm(image), {}, output), died])).data);
    },
    close: async () => {
      closed = true;
      fail(stopped());
      await worker.terminate();
    },
  };
}

/** The answer to a reading that the user stopped. */
export function stopped(): DomainError {
  return new DomainError('reading-cancelled', 'conflict', 'Việc đọc tệp đã được dừng theo yêu cầu.');
}

function wordsOf(page: Page): Word[] {
  const lines = (page.blocks ?? []).flatMap((block) => block.paragraphs).flatMap((paragraph) => paragraph.lines);
  return lines.flatMap((line) => {
    const { x0, y0, x1, y1 } = line.baseline;
    const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
    return line.words.map(({ text, confidence, bbox }) => ({
      text,
      confidence,
      x: bbox.x0,
      right: bbox.x1,
      baseline: y0 + slope * ((bbox.x0 + bbox.x1) / 2 - x0),
      height: line.rowAttributes.rowHeight,
    }));
  });
}
