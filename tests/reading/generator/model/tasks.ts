import fc from 'fast-check';
import type { TaskRole } from '#domain';
import { ACT_GROUPS, GROUNDS, MANNERS } from '../words/acts.js';
import type { PartnerList } from './partners.js';
import type { WrittenTask } from './paper.js';
import { timeAtEnd, timeBefore, type TimePhrase } from './times.js';

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Verb, object and perhaps manner, with a capital. */
export function act(subject: string): fc.Arbitrary<string> {
  const group = fc.constantFrom(...ACT_GROUPS);
  return fc
    .tuple(
      group.chain(({ verbs, objects }) => fc.tuple(fc.constantFrom(...verbs), fc.constantFrom(...objects))),
      fc.option(fc.constantFrom(...MANNERS), { nil: null, freq: 2 }),
    )
    .map(([[verb, object], manner]) => `${verb} ${object.replace('{subject}', subject)}${manner ? ` ${manner}` : ''}`);
}

/** How a unit takes part in a task: the words around the act, and what they mean. */
interface Manner {
  role: TaskRole;
  /** Takes the act with a small first letter. */
  write: (act: string, partners: PartnerList) => string;
  withPartners: boolean;
}

const MANNERS_OF_PART: readonly { weight: number; arbitrary: fc.Arbitrary<Manner> }[] = [
  {
    weight: 6,
    arbitrary: fc.constantFrom<Manner>(
      { role: 'lead', withPartners: true, write: (act, { words }) => `Chủ trì, phối hợp với ${words} ${act}` },
      { role: 'lead', withPartners: true, write: (act, { words }) => `Chủ trì phối hợp ${words} ${act}` },
      { role: 'lead', withPartners: false, write: (act) => `Chủ trì ${act}` },
      { role: 'lead', withPartners: false, write: (act) => `Là cơ quan đầu mối, ${act}` },
      { role: 'lead', withPartners: false, write: (act) => `Là đầu mối tham mưu UBND xã ${act}` },
      {
        role: 'lead',
        withPartners: true,
        write: (act, { words }) => `Căn cứ Kế hoạch này, chủ trì, phối hợp với ${words} ${act}`,
      },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Manner>(
      { role: 'coordinate', withPartners: true, write: (act, { words }) => `Phối hợp với ${words} ${act}` },
      { role: 'coordinate', withPartners: true, write: (act, { words }) => `Phối hợp chặt chẽ với ${words} ${act}` },
      { role: 'coordinate', withPartners: false, write: (act) => `Phối hợp ${act}` },
    ),
  },
  {
    weight: 8,
    arbitrary: fc.oneof(
      { weight: 4, arbitrary: fc.constant<Manner>({ role: 'do', withPartners: false, write: (act) => act }) },
      {
        weight: 4,
        arbitrary: fc.constantFrom<Manner>(
          {
            role: 'do',
            withPartners: true,
            write: (act, { words }) => `${act}; phối hợp với ${words} thực hiện tốt nhiệm vụ`,
          },
          { role: 'do', withPartners: true, write: (act, { words }) => `Chủ động phối hợp với ${words} ${act}` },
          { role: 'do', withPartners: false, write: (act) => `Chủ động ${act}` },
          { role: 'do', withPartners: false, write: (act) => `Tham mưu cấp có thẩm quyền ${act}` },
          { role: 'do', withPartners: false, write: (act) => `${act}; phối hợp giữa gia đình, nhà trường và xã hội` },
          { role: 'do', withPartners: false, write: (act) => `Theo đề nghị của cơ quan chủ trì, ${act}` },
        ),
      },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom(...GROUNDS)
          .map((ground): Manner => ({ role: 'do', withPartners: false, write: (act) => ground + act })),
      },
    ),
  },
];

const NO_TIME: TimePhrase = { words: '', times: [] };
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A task without a duty to report. `targetCount` is how many numbered targets it may name (0: none). */
export function task(
  paper: { subject: string; targetCount: number },
  partners: fc.Arbitrary<PartnerList>,
): fc.Arbitrary<WrittenTask> {
  return fc
    .record({
      acts: fc.array(act(paper.subject), { minLength: 1, maxLength: 3 }),
      part: fc.oneof(...MANNERS_OF_PART),
      partners,
      before: fc.option(timeBefore, { nil: NO_TIME, freq: 9 }),
      end: fc.option(timeAtEnd, { nil: NO_TIME, freq: 2 }),
      joint: fc.constantFrom('; ', '. '),
      targets: targetNumbers(paper.targetCount),
    })
    .map(({ acts, part, partners, before, end, joint, targets }) => {
      const [first = '', ...rest] = acts;
      const withBefore = before !== NO_TIME && part.role === 'do' && !part.withPartners;
      const main = withBefore
        ? before.words + small(part.write(small(first), partners))
        : part.write(small(first), partners);
      const time = !withBefore && part.write('#', partners).endsWith('#') ? end : NO_TIME;
      const sentences = [
        capital(main) + time.words,
        ...rest.map((text) => (joint === '. ' ? text : small(text))),
        ...(targets.length > 0 ? [writeTargets(targets, joint === '. ')] : []),
      ];
      return {
        text: sentences.join(joint),
        role: part.role,
        partners: part.withPartners ? partners.phrases : [],
        targets,
        times: [...(withBefore ? before.times : []), ...time.times],
        duties: [],
      };
    });
}

function targetNumbers(count: number): fc.Arbitrary<number[]> {
  if (count === 0) return fc.constant([]);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant<number[]>([]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.integer({ min: 1, max: count }), { minLength: 1, maxLength: 3 }) },
  );
}

function writeTargets(targets: readonly number[], asSentence: boolean): string {
  const [only] = targets;
  const named = targets.length === 1 ? `chỉ tiêu ${only}` : `các chỉ tiêu ${targets.join(', ')}`;
  return `${asSentence ? 'Chịu' : 'chịu'} trách nhiệm thực hiện ${named} của Kế hoạch`;
}
