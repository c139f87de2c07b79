import fc from 'fast-check';
import { ROSTERS, type IssuerKind } from '../words/bodies.js';
import type { PartnerList } from './partners.js';
import type { WrittenTask, WrittenUnit } from './paper.js';

type Heading = Pick<WrittenUnit, 'name' | 'members' | 'group' | 'requested'>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 'A và | các B' as heading with its parts as members. */
function fromParts(words: string, requested: boolean): Heading {
  const parts = words.split('|').map((part) => part.trim());
  const members = parts.map((part) => capital(part.replace(/(?:,| và)$/, '').trim()));
  return {
    name: parts.join(' '),
    members,
    group: members.some((member) => /^Các /.test(member)),
    requested,
  };
}

/** Headings of a paper: own bodies, two or three of them in one heading, open plurals, persons, bodies that are asked. */
function headings(kind: IssuerKind, tail: string): fc.Arbitrary<Heading> {
  const roster = ROSTERS[kind];
  const named = (text: string): string => text.replaceAll('{tail}', tail);
  const own = fc.constantFrom(...roster.own).map((name) => fromParts(named(name), false));
  const several = fc
    .tuple(fc.uniqueArray(fc.constantFrom(...roster.own), { minLength: 2, maxLength: 3 }), fc.boolean())
    .map(([names, byComma]) => {
      const last = names.at(-1) ?? '';
      return fromParts(
        `${names.slice(0, -1).join(', | ')}${byComma ? ', | ' : ' và | '}${last}`.replaceAll('{tail}', tail),
        false,
      );
    });
  return fc.oneof(
    { weight: 10, arbitrary: own },
    { weight: 2, arbitrary: several },
    {
      weight: 3,
      arbitrary: fc
        .constantFrom(...roster.groups)
        .map((name) => ({ ...fromParts(named(name), false), members: [named(name)], group: true })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...roster.persons)
        .map((name) => ({ ...fromParts(named(name), false), group: /(?:^| )các /i.test(name) })),
    },
    { weight: 2, arbitrary: fc.constantFrom(...roster.requested).map((name) => fromParts(named(name), true)) },
  );
}

/** What the tasks of a paper are made of. */
export interface TaskParts {
  task: fc.Arbitrary<WrittenTask>;
  partners: fc.Arbitrary<PartnerList>;
  /** An act alone, with a capital. */
  act: fc.Arbitrary<string>;
}

/** Two to nine units with their tasks, no name twice. */
export function units(issuer: { kind: IssuerKind; tail: string }, parts: TaskParts): fc.Arbitrary<WrittenUnit[]> {
  const unit = fc
    .record({
      heading: headings(issuer.kind, issuer.tail),
      tasks: fc.uniqueArray(parts.task, { minLength: 1, maxLength: 8, size: 'max', selector: ({ text }) => text }),
      form: fc.constantFrom<WrittenUnit['form']>('below', 'below', 'inline', 'sentence'),
      sentence: sentenceTask(parts),
    })
    .map(({ heading, tasks, form, sentence }): WrittenUnit => {
      if (form === 'below' || tasks.length > 1) return { ...heading, tasks, form: 'below' };
      return { ...heading, tasks: form === 'inline' ? tasks : [sentence], form };
    });
  return fc.uniqueArray(unit, { minLength: 2, maxLength: 9, size: 'max', selector: ({ name }) => name });
}

/** The task of 'X chủ trì, phối hợp với … thực hiện …': it begins with a small letter behind the body's name. */
function sentenceTask({ partners, act }: TaskParts): fc.Arbitrary<WrittenTask> {
  const none = { partners: [], targets: [], times: [], duties: [] };
  return fc.tuple(partners, act, fc.boolean()).map(([{ words, phrases }, done, leads]) => {
    const small = done.charAt(0).toLowerCase() + done.slice(1);
    return leads
      ? { ...none, text: `chủ trì, phối hợp với ${words} ${small}`, role: 'lead', partners: phrases }
      : { ...none, text: `có trách nhiệm ${small}`, role: 'do' };
  });
}
