import { Tag } from 'antd';
import type { Word } from './words.js';

/** A state as a tag: its word, helped by a colour. */
export function WordTag({ word }: { word: Word }) {
  return <Tag color={word.colour}>{word.text}</Tag>;
}
