/**
 * SQL of a check that a text column holds one of these values. The record makes the compiler ask for every value of the
 * domain's type: a new status does not compile until the schema knows it.
 */
export function oneOf<T extends string>(column: string, values: Record<T, true>): string {
  const list = Object.keys(values).map((value) => `'${value}'`);
  return `${column} IN (${list.join(', ')})`;
}
