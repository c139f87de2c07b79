import { randomInt } from 'node:crypto';

/** Letters and figures that are not mistaken for one another when read from a screen or paper: no 0 and o, 1, l and i. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 12;

/** A random password of twelve letters (59 bits), to be handed over and changed. */
export const randomPassword = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
