import fc from 'fast-check';
import { ROSTERS, type IssuerKind } from '../words/bodies.js';

/** Bodies named behind 'phối hợp với', and how the list is written. */
export interface PartnerList {
  words: string;
  phrases: readonly string[];
}

/** One to three partners: bodies by their own name, kinds last ('Công an xã, Trạm Y tế xã và các đơn vị liên quan'). */
export function partnerList(kind: IssuerKind, tail: string): fc.Arbitrary<PartnerList> {
  const roster = ROSTERS[kind];
  const own = fc
    .uniqueArray(fc.constantFrom(...roster.own), { minLength: 0, maxLength: 2 })
    .map((names) => names.map((name) => name.replace('{tail}', tail)));
  const kinds = fc.constantFrom(...roster.kinds);
  return fc.tuple(own, kinds, fc.boolean(), fc.boolean()).map(([names, some, withKinds, byComma]) => {
    const phrases = withKinds || names.length === 0 ? [...names, some] : names;
    const last = phrases.at(-1) ?? some;
    const before = phrases.slice(0, -1).join(', ');
    return { phrases, words: before === '' ? last : `${before}${byComma ? ', ' : ' và '}${last}` };
  });
}
