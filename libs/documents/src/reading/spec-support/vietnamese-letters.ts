/** The tones of Vietnamese in the order of its alphabet's tables: none, grave, hook, tilde, acute, dot below. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;
const VOWELS = [...'aăâeêioôơuưy'];

/** The 67 small letters that Vietnamese adds to the Latin alphabet: 66 vowels with hat or tone, and đ. */
export const SMALL_LETTERS: readonly string[] = [
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  'đ',
].filter((letter) => !/^[a-z]$/.test(letter));

/** All 134: small and capital. */
export const ALL_LETTERS: readonly string[] = [
  ...SMALL_LETTERS,
  ...SMALL_LETTERS.map((letter) => letter.toUpperCase()),
];
