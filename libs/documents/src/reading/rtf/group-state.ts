/** Where the letters of a group go. */
export type Destination =
  'text' | 'skip' | 'marker' | 'field-code' | 'fonts' | 'font-name-other' | 'lists' | 'level-text' | 'list-overrides';

/** What holds inside a group and is forgotten behind it. */
export interface GroupState {
  destination: Destination;
  font: number | null;
  hidden: boolean;
  deleted: boolean;
  capitals: boolean;
  /** Characters that stand for a \u letter in readers without Unicode. */
  unicodeSkip: number;
  /** Inside a table of contents. */
  inContents: boolean;
  inNestedProperties: boolean;
  /** The group opened a text box, which ends with it. */
  box: boolean;
  /** Code of the field around, gathered in a group of its own. */
  field: { code: string } | null;
}

export const FIRST_STATE: GroupState = {
  destination: 'text',
  font: null,
  hidden: false,
  deleted: false,
  capitals: false,
  unicodeSkip: 1,
  inContents: false,
  inNestedProperties: false,
  box: false,
  field: null,
};

const SKIPPED = [
  'colortbl stylesheet info pict objdata header headerl headerr headerf footer footerl footerr footerf footnote',
  'annotation atnid atnauthor atntime atnref atnicn comment xe tc tcn rxe txe bkmkstart bkmkend filetbl revtbl',
  'rsidtbl generator nonesttables nonshppict shprslt sp sn sv pn upr ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn',
  'template private themedata datastore latentstyles userprops xmlnstbl pgdsctbl mmathPict themedata fchars lchars',
];
const READ: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  falt: 'font-name-other',
  panose: 'font-name-other',
  fontemb: 'font-name-other',
  listtable: 'lists',
  listname: 'skip',
  listpicture: 'skip',
  levelnumbers: 'skip',
  listoverridetable: 'list-overrides',
  listtext: 'marker',
  pntext: 'marker',
  fldinst: 'field-code',
};
/** Groups that say `\*` ('leave out when unknown') and hold text all the same. */
const STARRED_TEXT: ReadonlySet<string> = new Set(['shpinst', 'nesttableprops', 'do', 'ud', 'dptxbxtext']);

const DESTINATIONS = new Map<string, Destination>([
  ...SKIPPED.flatMap((words) => words.split(' ').map((word) => [word, 'skip'] as const)),
  ...Object.entries(READ),
]);

/** The destination a control word opens; null for words that open none. `starred`: \* stands before it. */
export function destinationOf(word: string, starred: boolean, around: Destination): Destination | null {
  if (around === 'skip') return 'skip';
  const known = DESTINATIONS.get(word);
  if (known !== undefined) return known;
  // Only inside the list table: elsewhere it is no destination.
  if (word === 'leveltext' && around === 'lists') return 'level-text';
  return starred && !STARRED_TEXT.has(word) ? 'skip' : null;
}
