import { foldName } from './fold-name.js';
import { knownUnits } from './known-units.js';

/**
 * Open plurals ('các trường học', 'các thôn, tổ dân phố') and the bodies of a registry they stand for. A body belongs by the head
 * of its own name or as a known kind, never by likeness.
 */
interface Group {
  /** The folded plural. */
  phrase: RegExp;
  /** What the folded name of a member begins with. */
  head: RegExp;
  /** Of the kinds of body shipped with the program, those of this level belong too. */
  level?: 'doanthe';
}

const HAMLET = 'thôn|bản|buôn|làng|ấp|khóm|xóm|tổ dân phố|khu phố|khu dân cư';

const GROUPS: readonly Group[] = [
  {
    phrase: /^(?:nhà )?trường(?: học)?$|^đơn vị trường học$|^cơ sở giáo dục$|^hiệu trưởng các trường(?: học)?$/u,
    head: /^trường /u,
  },
  {
    phrase: /^trường mầm non(?: tiểu học)?(?: trung học cơ sở)?$/u,
    head: /^trường (?:mầm non|mẫu giáo|tiểu học|trung học cơ sở)/u,
  },
  {
    phrase: new RegExp(`^(?:trưởng )?(?:các )?(?:${HAMLET})(?: (?:các )?(?:${HAMLET}))*$`, 'u'),
    head: new RegExp(`^(?:${HAMLET}) `, 'u'),
  },
  {
    phrase:
      /^(?:tổ chức )?(?:đoàn thể)(?: chính trị xã hội)?$|^tổ chức chính trị xã hội$|^hội đoàn thể$|^tổ chức đoàn thể$/u,
    head: /^(?:hội (?!đồng nhân dân)|đoàn )/u,
    level: 'doanthe',
  },
  {
    phrase:
      /^(?:phòng|phòng ban|cơ quan|phòng ban đơn vị)(?: chuyên môn)?(?: thuộc (?:ủy ban nhân dân|ubnd))?$|^phòng ban chuyên môn$/u,
    head: /^(?:phòng |văn phòng hội đồng nhân dân)/u,
  },
];

/** Names of open plurals of one name ('Mặt trận' is none of the đoàn thể). */
const FRONT = /mặt trận/u;

/** A body as `membersOf` looks at it: its id and folded name. */
export interface FoldedBody {
  id: string;
  folded: string;
}

/** The bodies an open plural stands for; none where the name is no such plural. Takes the folded name without 'các'. */
export function membersOf(folded: string, bodies: readonly FoldedBody[]): string[] {
  const group = GROUPS.find(({ phrase }) => phrase.test(folded));
  if (!group) return [];
  const known = group.level ? namesOfLevel(group.level) : new Set<string>();
  return bodies
    .filter(({ folded: name }) => name !== folded && !isPlural(name) && !FRONT.test(name))
    .filter(({ folded: name }) => group.head.test(name) || known.has(name))
    .map(({ id }) => id);
}

function isPlural(name: string): boolean {
  return GROUPS.some(({ phrase }) => phrase.test(name));
}

function namesOfLevel(level: string): Set<string> {
  const names = knownUnits()
    .filter((unit) => unit.level === level && !/^các /iu.test(unit.canonical))
    .flatMap((unit) => [unit.canonical, ...unit.aliases]);
  return new Set(names.map((name) => foldName(name)));
}
