export type { Letter, LetterBlock, LetterFact, WrittenLetter } from './letter.js';
export { type MorningFacts, type WeeklyFacts, morningLetter, weeklyLetter } from './list-letters.js';
export { type Mailer, type Message, MailError, createMailer } from './mailer.js';
export type { Matter } from './matter.js';
export { type LetterFrame, type Notice, noticeLetter } from './notice-letter.js';
export { writeLetter } from './write-letter.js';
