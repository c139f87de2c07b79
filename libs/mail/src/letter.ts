/** What a letter looks like to its reader, apart from how it is drawn. */
export interface Letter {
  subject: string;
  /** The People's Committee in whose name it is written. */
  authorityName: string;
  /** The office written to, never a person's name. */
  addressee: string;
  blocks: LetterBlock[];
  /** The one link of the letter. */
  action: { label: string; url: string };
}

/** A passage of a letter: what it is about, what is asked, and the facts as a list. */
export interface LetterBlock {
  title: string;
  tone: 'calm' | 'near' | 'late';
  paragraphs: string[];
  facts: LetterFact[];
}

/** One matter: a bold line and lines below it. */
export interface LetterFact {
  head: string;
  lines: string[];
  /** 'Quá hạn 3 ngày làm việc', shown as a coloured mark. */
  mark?: { text: string; tone: LetterBlock['tone'] };
}

/** A letter as it is sent. */
export interface WrittenLetter {
  subject: string;
  text: string;
  html: string;
}
