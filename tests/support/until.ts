import { setTimeout as pause } from 'node:timers/promises';
import type { Program } from './program.js';

/** Only so that a spec ends at all: on a machine busy with letter recognition a program takes minutes to start. */
const LONGEST_MS = 4 * 60_000;

/** What may be known besides. */
interface Waiting {
  /** The programs it needs: when one of them ends, it will not come about any more. */
  by?: readonly Program[];
  longestMs?: number;
}

/**
 * Asks until the answer is yes. Throws at once when one of the programs ends, with its code and what it said; both errors name
 * what was awaited.
 */
export async function until(
  awaited: string,
  fits: () => Promise<boolean> | boolean,
  { by = [], longestMs = LONGEST_MS }: Waiting = {},
): Promise<void> {
  let over = false;
  const asking = async (): Promise<void> => {
    for (const giveUp = Date.now() + longestMs; !over && !(await fits());) {
      if (Date.now() > giveUp)
        throw new Error(`Within ${longestMs / 1000} seconds it did not come about that ${awaited}.`);
      await pause(20);
    }
  };
  const ends = by.map(async (program): Promise<never> => {
    const { code, signal } = await program.exited;
    throw new Error(`A program ended (${code ?? signal}) before ${awaited}. It said:\n${program.output()}`);
  });
  try {
    await Promise.race([asking(), ...ends]);
  } finally {
    over = true;
    // an end after the race is no fault
    void Promise.allSettled(ends);
  }
}
