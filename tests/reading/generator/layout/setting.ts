import fc from 'fast-check';

/** How the paragraphs are set on pages and kept in a file. */
export interface Setting {
  /** Lines cut at this many characters; null: one line a paragraph. */
  width: number | null;
  /** The first line of a paragraph ends up to so many characters early, as in text taken from web pages; 0: it does not. */
  early: number;
  /** Spaces before the first line of a paragraph, and before the others. */
  indent: { first: number; others: number };
  /** Empty lines between paragraphs. */
  gap: 0 | 1;
  pages: Pages | null;
  /** Letters with their marks apart (NFD), as some web pages and Mac files have them. */
  decomposed: boolean;
  /** Every so-manieth space is a no-break space; 0: none. */
  noBreakEvery: number;
  lineEnd: '\n' | '\r\n';
}

export interface Pages {
  linesAPage: number;
  /** How the number stands on its page. */
  number: (page: number) => string;
  /** A line repeated at the top of each page. */
  runningHead: string | null;
  /** A form feed begins the page's first line (text of a PDF); otherwise only empty lines part the pages. */
  formFeed: boolean;
}

const PLAIN: Setting = {
  width: null,
  early: 0,
  indent: { first: 0, others: 0 },
  gap: 0,
  pages: null,
  decomposed: false,
  noBreakEvery: 0,
  lineEnd: '\n',
};

const width = fc.integer({ min: 60, max: 100 });
const gap = fc.constantFrom<0 | 1>(0, 1);
const indent = fc.constantFrom(
  { first: 0, others: 0 },
  { first: 4, others: 0 },
  { first: 0, others: 4 },
  { first: 8, others: 2 },
);

const pages = (formFeed: fc.Arbitrary<boolean>): fc.Arbitrary<Pages> =>
  fc.record<Pages>({
    linesAPage: fc.integer({ min: 18, max: 45 }),
    number: fc.constantFrom<Pages['number']>(
      String,
      (page) => `- ${page} -`,
      (page) => `${' '.repeat(40)}${page}`,
    ),
    runningHead: fc.constantFrom(null, null, 'Kế hoạch số 12/KH-UBND', 'UBND XÃ AN HÒA - KẾ HOẠCH NĂM 2026'),
    formFeed,
  });

/** The families of settings that the round trip goes through, one after the other. */
export const SETTINGS: Readonly<Record<string, fc.Arbitrary<Setting>>> = {
  'one line a paragraph': gap.map((gap) => ({ ...PLAIN, gap })),
  'wrapped, empty lines between paragraphs': fc
    .record({ width, indent })
    .map((some): Setting => ({ ...PLAIN, ...some, gap: 1 })),
  'wrapped without empty lines': fc.record({ width, indent }).map((some): Setting => ({ ...PLAIN, ...some })),
  'web pages, first lines cut early': fc
    .record({ width, early: fc.integer({ min: 20, max: 50 }) })
    .map((some): Setting => ({ ...PLAIN, ...some, gap: 1 })),
  'pages of wrapped lines': fc
    .record({ width, indent, gap, pages: pages(fc.constant(true)) })
    .map((some): Setting => ({ ...PLAIN, ...some })),
  'pages of whole paragraphs': fc
    .record({ gap, pages: pages(fc.boolean()) })
    .map((some): Setting => ({ ...PLAIN, ...some })),
  'decomposed letters, no-break spaces, carriage returns': fc
    .record({
      gap,
      width: fc.option(width, { nil: null }),
      decomposed: fc.boolean(),
      noBreakEvery: fc.constantFrom(0, 3, 7),
      lineEnd: fc.constantFrom<Setting['lineEnd']>('\n', '\r\n'),
    })
    .map((some): Setting => ({ ...PLAIN, ...some, gap: some.width === null ? some.gap : 1 })),
};

/** One line a paragraph, nothing between. */
export const plainSetting: Setting = PLAIN;
