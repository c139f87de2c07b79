import { DomainError } from '#domain';
import { parsePlan } from '#parsing';

/** What reading one text cost. */
export interface Cost {
  /** Processor time of the quickest run, ms: what the machine does beside it must not count. */
  ms: number;
  characters: number;
  /** Length of the reading as JSON; null when the text was refused. */
  output: number | null;
  /** Code of the refusal; null when a plan was read. */
  refused: string | null;
}

/**
 * Reads the text `runs` times and takes the quickest. A DomainError is an answer; any other error is thrown on.
 * @param enoughMs no further run once one took longer: noise does not matter there
 */
export function costOf(text: string, runs: number, enoughMs = 400): Cost {
  let ms = Infinity;
  let answer: Pick<Cost, 'output' | 'refused'> = { output: null, refused: null };
  for (let run = 0; run < runs; run++) {
    const begin = process.cpuUsage();
    const read = readOrRefuse(text);
    const { user, system } = process.cpuUsage(begin);
    const took = (user + system) / 1000;
    ms = Math.min(ms, took);
    if (run === 0)
      answer =
        'refused' in read ? { output: null, refused: read.refused } : { output: weigh(read.plan), refused: null };
    if (took > enoughMs) break;
  }
  return { ms, characters: text.length, ...answer };
}

function readOrRefuse(text: string): { plan: unknown } | { refused: string } {
  try {
    return { plan: parsePlan(text) };
  } catch (error) {
    if (error instanceof DomainError) return { refused: error.code };
    throw error;
  }
}

/** Characters of all strings of the reading and a few for each value: its size as JSON, without writing it. */
function weigh(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 4;
  let sum = 2;
  for (const [key, inner] of Object.entries(value)) sum += key.length + weigh(inner);
  return sum;
}
