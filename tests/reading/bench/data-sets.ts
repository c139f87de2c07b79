import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '#documents';
import { DomainError, type ParsedPlan } from '#domain';
import { parsePlan } from '#parsing';
import type { Labels } from '../score/facts.js';

const PLANS = new URL('../../plans/', import.meta.url);
/** The sample shipped with the program is one of the five plans; its text stands only there. */
const SHIPPED = new URL('../../../apps/cli/data/xuan-truong.txt', import.meta.url);

/** Plans labelled by hand. */
export interface DataSet {
  name: string;
  /** Folder below tests/plans. */
  folder: string;
  /** What the reader is held to (issue: accuracy); figures below are shown. */
  least: 'exact' | 'unseen';
}

export const DATA_SETS: readonly DataSet[] = [
  { name: 'five plans', folder: 'data/', least: 'exact' },
  { name: 'nine further plans', folder: 'data/more/', least: 'unseen' },
  { name: 'unseen, tuned on since', folder: 'unseen/tuned/', least: 'unseen' },
  { name: 'unseen, held out', folder: 'unseen/holdout/', least: 'unseen' },
];

/** A labelled plan. */
export interface LabelledPlan {
  name: string;
  gold: Labels & { source: string };
  text: URL;
}

/** The plans of a set; none where its folder is missing. */
export function plansOf({ folder }: DataSet): LabelledPlan[] {
  const base = new URL(folder, PLANS);
  if (!existsSync(base)) return [];
  return readdirSync(base)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(new URL(file, base), 'utf8')) as LabelledPlan['gold'];
      const text = new URL(gold.source, base);
      return { name: file.replace('.gold.json', ''), gold, text: existsSync(text) ? text : SHIPPED };
    });
}

/** Reads a file through the same door as an upload. A refusal is an empty reading: every label is missed. */
export async function readFile(url: URL): Promise<ParsedPlan | null> {
  const bytes = readFileSync(url);
  try {
    return parsePlan((await readDocument({ fileName: fileName(url), bytes })).text);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

export const fileName = (url: URL): string => decodeURIComponent(url.pathname.split('/').at(-1) ?? '');

/** The sample as text. */
export const sampleText = (): string => readFileSync(SHIPPED, 'utf8');

/** A folder of files of other types made from labelled plans. */
export const FILES = new URL('data/files/', PLANS);
export const FIVE = new URL('data/', PLANS);
