/** Ignores accents and case, so that 'cong an' finds 'Công an xã'. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLocaleLowerCase('vi');

/** True when what was typed stands in the name; nothing typed matches all. */
export const nameMatches = (typed: string, name: string): boolean => folded(name).includes(folded(typed.trim()));
