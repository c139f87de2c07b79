/** Adds all items; `push(...items)` puts each of them on the stack, which a long hostile text fills. */
export function addAll<T>(to: T[], items: Iterable<T>): void {
  for (const item of items) to.push(item);
}
