import { isNoUnit } from '../structure/section-role.js';
import { depthOf, type MarkerKind } from '../text/markers.js';
import type { Paragraph } from '../text/paragraphs.js';
import { looksLikeUnit } from './unit-heading.js';

/** The level at which an assigning section is divided into items. */
export interface Level {
  kind: MarkerKind;
  /** The sign of the bullets that open units, where several signs are used; null where any does. */
  sign: string | null;
}

/** What is known of one kind of marker in a section. */
interface Use {
  kind: MarkerKind;
  first: number;
  /** How many of its items begin like a body. */
  named: number;
  /** Its count begins again ('1.' twice), so that something else stands above it. */
  restarts: boolean;
}

const BULLETS: readonly MarkerKind[] = ['dash', 'plus'];

/** Units are told apart by bullets, not by numbers. */
export function isBulletLevel({ kind }: Level): boolean {
  return BULLETS.includes(kind);
}

/**
 * The outermost level of a section that holds bodies, itself or deeper; null when no item begins like a body.
 * Numbers come before bullets, unless they begin again below each bullet; of numbers the one that comes first.
 */
export function outermostLevel(paragraphs: readonly Paragraph[]): Level | null {
  const uses = usesOf(paragraphs);
  if (!uses.some((use) => use.named > 0)) return null;
  const numbers = uses.filter((use) => !BULLETS.includes(use.kind));
  const whole = numbers.find((use) => use.named > 0 && !use.restarts);
  const [first] = numbers;
  const bullet = uses.find((use) => BULLETS.includes(use.kind) && use.named > 0);
  const above = first && (!first.restarts || !whole) ? first : whole;
  if (above && !(bullet && bullet.first < above.first && (above.named === 0 || above.restarts)))
    return { kind: above.kind, sign: null };
  return bullet ? { kind: bullet.kind, sign: signOf(paragraphs, bullet.kind) } : null;
}

function usesOf(paragraphs: readonly Paragraph[]): Use[] {
  const uses = new Map<MarkerKind, Use & { ones: number }>();
  paragraphs.forEach(({ marker, body }, i) => {
    if (marker.kind === 'none' || marker.kind === 'article') return;
    const use = uses.get(marker.kind) ?? { kind: marker.kind, first: i, named: 0, restarts: false, ones: 0 };
    uses.set(marker.kind, use);
    if (looksLikeUnit(body)) use.named += 1;
    if (isFirst(marker.label)) use.ones += 1;
    use.restarts = use.ones > 1;
  });
  return [...uses.values()].sort((a, b) => a.first - b.first || depthOf(a.kind) - depthOf(b.kind));
}

function isFirst(label: string): boolean {
  return label === 'I' || label === 'a' || label === '1' || label.endsWith('.1');
}

/** '* Công an xã:' / '- Tuần tra.': where bullets differ, those of the first body open units. */
function signOf(paragraphs: readonly Paragraph[], kind: MarkerKind): string | null {
  const bullets = paragraphs.filter(({ marker }) => marker.kind === kind);
  const signs = new Set(bullets.map(({ marker }) => marker.sign));
  if (signs.size < 2) return null;
  const first = bullets.find(({ body }) => looksLikeUnit(body));
  return first?.marker.sign ?? null;
}

/** 'Chế độ báo cáo', 'Kinh phí' as headings. */
const LONGEST_TOPIC = 60;

/** The paragraph opens an item at this level: any number, but only those bullets that begin with a body, or title what is no unit. */
export function opensItem(paragraph: Paragraph, level: Level): boolean {
  if (paragraph.marker.kind !== level.kind) return false;
  if (!BULLETS.includes(level.kind)) return true;
  if (paragraph.body.text.length <= LONGEST_TOPIC && isNoUnit(paragraph.body.key) !== null) return true;
  return (level.sign === null || paragraph.marker.sign === level.sign) && looksLikeUnit(paragraph.body);
}
