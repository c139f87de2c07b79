import type { DraftContent } from '../../../api/types.js';

/** Why a draft cannot be saved yet, as a sentence for the reviewer; null when it can. The server refuses the same. */
export function unfinished(content: DraftContent): string | null {
  const blank = content.units.find((unit) => unit.tasks.some((task) => task.text.trim() === ''));
  if (blank) return `Có nhiệm vụ của ${blank.name} chưa có nội dung.`;
  return content.units.some((unit) => unit.name.trim() === '') ? 'Có đơn vị chưa có tên.' : null;
}
