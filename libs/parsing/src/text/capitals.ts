/** Written in capitals throughout; explaining brackets aside. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\([^()]*\)/g, ''));
}
