import type { Letter, WrittenLetter } from './letter.js';
import { renderHtml } from './render-html.js';
import { renderText } from './render-text.js';

/** A letter ready for sending: the same content as text and as HTML. */
export const writeLetter = (letter: Letter): WrittenLetter => ({
  subject: letter.subject,
  text: renderText(letter),
  html: renderHtml(letter),
});
