/** A number as written in Vietnamese: '16.051', '98,5'. */
export function toNumber(text: string): number {
  return Number(
    /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) ? text.replace(/\./g, '').replace(',', '.') : text.replace(',', '.'),
  );
}
