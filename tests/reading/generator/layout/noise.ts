import fc from 'fast-check';
import type { Block } from './blocks.js';

/** Faults of character recognition that leave the meaning: only bullets, numbers before headings and structural words. */
export interface Noise {
  /** What a hyphen before a task was taken for. */
  bullet: string;
  /** 'I' in section numbers and '1' in unit numbers misread as each other or as l. */
  numbers: 'none' | 'l for 1' | 'I for 1' | 'l for I';
  /** Marks over letters lost or changed in the words of the frame. */
  words: boolean;
}

export const noise: fc.Arbitrary<Noise> = fc.record<Noise>({
  bullet: fc.constantFrom('- ', '– ', '— ', '-', '~ ', '¬ ', '• ', '» '),
  numbers: fc.constantFrom<Noise['numbers']>('none', 'l for 1', 'I for 1', 'l for I'),
  words: fc.boolean(),
});

const MISREAD: readonly (readonly [RegExp, string])[] = [
  [/^KẾ HOẠCH$/m, 'KÉ HOẠCH'],
  [/TỔ CHỨC THỰC HIỆN/, 'TÔ CHỨC THỰC HIỆN'],
  [/PHÂN CÔNG NHIỆM VỤ/, 'PHÂN CÔNG NHIỆM VU'],
  [/TRÁCH NHIỆM THỰC HIỆN/, 'TRÁCH NHIỆM THỰC HIÊN'],
  [/MỤC ĐÍCH, YÊU CẦU/, 'MỤC ĐÍCH, YÊU CÂU'],
  [/^Nơi nhận:/m, 'Noi nhận:'],
];

/** The paragraphs with their bullets misread; a dash inside a name stays, for its words are compared. */
export function withMisreadBullets(blocks: readonly Block[], { bullet }: Noise): Block[] {
  return blocks.map((block) => ({ ...block, text: block.text.replace(/^- (?=\p{Lu})/u, bullet) }));
}

/** The text as a scanner would have given it. */
export function withNoise(text: string, made: Noise): string {
  let out = text;
  if (made.words) for (const [word, misread] of MISREAD) out = out.replace(word, misread);
  if (made.numbers === 'l for 1') out = out.replace(/^( *)1\. /gm, '$1l. ');
  if (made.numbers === 'I for 1') out = out.replace(/^( *)1\. (?=\p{Lu}\p{Ll})/gmu, '$1I. ');
  if (made.numbers === 'l for I')
    out = out.replace(/^( *)(I{2,3})\. /gm, (_, space: string, number: string) => `${space}${number.slice(0, -1)}l. `);
  return out;
}
