import { type FoundAlike, findLikeness } from '#database';
import type { Doing } from '#actions';
import { SKETCH_SIZE, similarityOf } from '#reader';
import type { Duplicate } from './reading.dto.js';

/** From this share of common text on, two texts are told to be near the same. */
const NEAR_SAME = 0.6;
/** Hashes two sketches have in common before they are compared closely; short texts have fewer. */
const SHARED = Math.floor(SKETCH_SIZE / 8);

/** Other drafts and plans of the authority that may be the same document as a draft: the surest and most alike first. */
export async function duplicatesOf({ db, actor }: Doing, draftId: string): Promise<Duplicate[]> {
  const { sketch, others } = await findLikeness(db.manager, actor.authorityId, { draftId, shared: SHARED });
  const found = others.flatMap((other): Duplicate[] => {
    const similarity = other.sameFile ? 1 : similarityOf(sketch, other.sketch);
    const why = reasonOf(other, similarity);
    if (why === null) return [];
    const { planId, title, fileName } = other;
    return [{ planId, draftId: planId === null ? other.draftId : null, title: title ?? fileName, why, similarity }];
  });
  return found.sort((a, b) => RANK[a.why] - RANK[b.why] || b.similarity - a.similarity);
}

const RANK: Record<Duplicate['why'], number> = { 'same-file': 0, 'same-number': 1, 'similar-text': 2 };

function reasonOf(other: FoundAlike, similarity: number): Duplicate['why'] | null {
  if (other.sameFile) return 'same-file';
  if (other.sameNumber) return 'same-number';
  return similarity >= NEAR_SAME ? 'similar-text' : null;
}
