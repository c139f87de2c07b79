import type { PlanMetadata } from '#domain';

/**
 * Number, symbol and issuer of a paper as one text, by which the same paper is found again, however it was spaced and
 * capitalised; '15' with the symbol 'KH-UBND' and '15/KH-UBND' are one. null while number or issuer is not known. Numbers
 * begin anew each year: the year is compared apart, for papers often lack their day.
 */
export function paperKey({ number, symbol, issuer }: PlanMetadata): string | null {
  const [bareNumber = '', ...rest] = bare(number).split('/');
  const bareIssuer = bare(issuer);
  if (bareNumber === '' || bareIssuer === '') return null;
  return `${bareNumber}/${bare(symbol) || rest.join('/')} ${bareIssuer}`;
}

const bare = (text: string | null): string => (text ?? '').normalize('NFC').toLowerCase().replace(/\s+/gu, '');
