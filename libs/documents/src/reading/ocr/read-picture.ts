import { MAX_OCR_PIXELS } from '../limits.js';
import type { PageContent, Piece, Turn } from '../pages/piece.js';
import { scaled, turnedBack, type GrayImage } from './gray-image.js';
import { inkOf } from './ink.js';
import { withEvenPaper } from './paper.js';
import type { Recogniser, Word } from './recogniser.js';
import { takeRules } from './ruled-lines.js';
import { levelled, slopeOf } from './skew.js';

/** A page as a picture. */
export interface Picture {
  image: GrayImage;
  /** How many dots of the picture make an inch of the page. */
  dotsPerInch: number;
}

/** Letters of 14 points are recognised best at about this many dots an inch (docs/decisions/0007-scans.md). */
const BEST_DOTS_PER_INCH = 200;
/** Below this mean confidence the page may stand on its head, or is no text at all. */
const DOUBTFUL = 65;
/** A page whose lines show this much more clearly from the side lies on its side. */
const SIDEWAYS = 1.3;
/** Less ink than this share of the page is an empty page. */
const MIN_INK = 0.0005;

/** Reads a page from its picture: turned upright, levelled, its light evened out, its ruling lines apart. */
export async function readPicture(picture: Picture, recogniser: Recogniser): Promise<PageContent> {
  const ink = inkOf(picture.image);
  if (ink.xs.length < MIN_INK * ink.width * ink.height) return emptyPage(picture);
  const sideways = slopeOf(ink, true).clearness > SIDEWAYS * slopeOf(ink).clearness;
  let best: { content: PageContent; trust: number } | null = null;
  for (const turn of sideways ? ([90, 270] as const) : ([0, 180] as const)) {
    const read = await readTurned(picture, turn, recogniser);
    if (best === null || read.trust > best.trust) best = read;
    if (best.trust >= DOUBTFUL) break;
  }
  return best?.content ?? emptyPage(picture);
}

function emptyPage({ image, dotsPerInch }: Picture): PageContent {
  const [width, height] = [(image.width * 72) / dotsPerInch, (image.height * 72) / dotsPerInch];
  return { pieces: [], rules: [], width, height, turn: 0, skew: 0 };
}

async function readTurned(
  picture: Picture,
  turn: Turn,
  recogniser: Recogniser,
): Promise<{ content: PageContent; trust: number }> {
  const turned = turnedBack(picture.image, turn);
  const factor = factorFor(picture);
  const even = withEvenPaper(scaled(turned, factor));
  const { image, degrees } = levelled(even, slopeOf(inkOf(even)).degrees);
  const clean = takeRules(image);
  const dotsPerInch = picture.dotsPerInch * factor;
  const words = await recogniser.read(clean.image, dotsPerInch);
  const points = 72 / dotsPerInch;
  const content = {
    pieces: words.map((word) => pieceOf(word, points)),
    rules: clean.rules.map(({ x0, y0, x1, y1 }) => ({
      x0: x0 * points,
      y0: y0 * points,
      x1: x1 * points,
      y1: y1 * points,
    })),
    width: image.width * points,
    height: image.height * points,
    turn,
    skew: degrees,
  };
  return { content, trust: trustOf(words) };
}

/** Brings the letters to the size that is read best, within the limit of pixels. */
function factorFor({ image, dotsPerInch }: Picture): number {
  const most = Math.sqrt(MAX_OCR_PIXELS / (image.width * image.height));
  return Math.min(most, BEST_DOTS_PER_INCH / dotsPerInch);
}

/** Mean confidence over the letters of all words. */
function trustOf(words: readonly Word[]): number {
  let [letters, sum] = [0, 0];
  for (const { text, confidence } of words) {
    const count = text.match(/[\p{L}\d]/gu)?.length ?? 0;
    letters += count;
    sum += count * confidence;
  }
  return letters < 3 ? 0 : sum / letters;
}

/** Words keep a space behind them: recognition has told them apart, whatever their distance. */
function pieceOf(word: Word, points: number): Piece {
  return {
    text: `${word.text} `,
    x: word.x * points,
    y: word.baseline * points,
    width: (word.right - word.x) * points,
    size: word.height * points,
    confidence: word.confidence,
  };
}
