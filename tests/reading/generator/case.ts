import fc from 'fast-check';
import { expectedFacts, type Aspect, type Facts } from './expected.js';
import { noise, withMisreadBullets, withNoise } from './layout/noise.js';
import { setText } from './layout/set-text.js';
import { plainSetting, SETTINGS, type Setting } from './layout/setting.js';
import { readable, style, usualStyle, type Style } from './layout/style.js';
import { writeDecisionWithPlan, writeOtherKind, type OtherKind } from './layout/write-other-kinds.js';
import { writePaper } from './layout/write-paper.js';
import { paper } from './model/make-paper.js';
import type { Paper } from './model/paper.js';

/** A text to be read, with what has to be read from it. */
export interface Case {
  text: string;
  expected: Facts;
  /** What it was made of, in words, for a failure's message. */
  made: string;
}

/** Cases of one family, and the aspects in which they have to be read back. */
export interface Family {
  cases: fc.Arbitrary<Case>;
  /** null: all of them. */
  aspects: readonly Aspect[] | null;
}

const describe = (style: Style, setting: Setting, more: object = {}): string =>
  JSON.stringify({ ...style, numbering: style.numbering.name, ...setting, ...more });

function makeCase(paper: Paper, meant: Style, setting: Setting): Case {
  // A heading marked with '#' is one line.
  const style = setting.early > 0 && meant.markdown === 'hashes' ? readable({ ...meant, markdown: 'none' }) : meant;
  return {
    text: setText(writePaper(paper, style), setting),
    expected: expectedFacts(paper, style),
    made: describe(style, setting),
  };
}

/** Recognised by a scanner: what it misread in bullets, numbers and words of the frame must not cost a unit or task. */
const scanned = fc
  .tuple(paper, style, setting('one line a paragraph', 'wrapped, empty lines between paragraphs'), noise)
  .map(([paper, style, setting, noise]): Case => {
    // No scanner gives marks of markdown.
    const printed = readable({ ...style, markdown: 'none' });
    const blocks = withMisreadBullets(writePaper(paper, printed), noise);
    return {
      text: withNoise(setText(blocks, setting), noise),
      expected: expectedFacts(paper, printed),
      made: describe(printed, setting, noise),
    };
  });

const otherKinds = fc
  .tuple(paper, usualStyle, fc.constantFrom<OtherKind>('QUYẾT ĐỊNH', 'CHỈ THỊ', 'THÔNG BÁO', 'công văn'))
  .map(([paper, style, kind]): Case => ({
    text: setText(writeOtherKind(paper, kind, style), plainSetting),
    expected: expectedFacts(paper, style),
    made: describe(style, plainSetting, { kind }),
  }));

/** The articles of the decision come first on paper, and their units last where the plan does not name them. */
const withPlan = fc.tuple(paper, usualStyle).map(([paper, style]): Case => {
  const [first, ...others] = paper.organisation.units;
  const articles = others.filter(({ form }) => form === 'sentence');
  const kept = [...(first ? [first] : []), ...others.filter(({ form }) => form !== 'sentence')];
  const organisation = { ...paper.organisation, units: [...kept, ...articles] };
  return {
    text: setText(writeDecisionWithPlan(paper, articles, style), plainSetting),
    expected: expectedFacts({ ...paper, organisation }, style),
    made: describe(style, plainSetting),
  };
});

function setting(...names: readonly string[]): fc.Arbitrary<Setting> {
  return fc.oneof(...names.map((name) => SETTINGS[name] ?? fc.constant(plainSetting)));
}

const OF_UNITS: readonly Aspect[] = ['units', 'unit kinds', 'tasks', 'roles', 'partners', 'task targets', 'deadlines'];

/** The families of the round trip by name. */
export const FAMILIES: Readonly<Record<string, Family>> = {
  ...Object.fromEntries(
    Object.entries(SETTINGS).map(([name, setting]) => [
      name,
      { cases: fc.tuple(paper, style, setting).map((parts) => makeCase(...parts)), aspects: null },
    ]),
  ),
  'misread by a scanner': { cases: scanned, aspects: ['units', 'tasks'] },
  'decisions, directives, conclusions, letters': { cases: otherKinds, aspects: OF_UNITS },
  'decisions with the plan behind them': { cases: withPlan, aspects: OF_UNITS },
};
