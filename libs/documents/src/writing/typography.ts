import { AlignmentType, BorderStyle, type IParagraphOptions, Paragraph, TextRun } from 'docx';

export const FONT = 'Times New Roman';

/** Half-points: sizes of the sample table of NĐ 30/2020, Phụ lục I, V. */
export const SIZE = {
  nationalName: 24,
  motto: 26,
  issuer: 24,
  number: 26,
  place: 26,
  title: 28,
  body: 28,
  table: 24,
  recipientsHead: 24,
  recipients: 22,
  pageNumber: 28,
};

/** Millimetres as twips, of which 1,440 make an inch. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Width of the text between the margins, in twips. */
export const TEXT_WIDTH = mm(210 - 30 - 18);

interface Style {
  size?: number;
  bold?: boolean;
  italics?: boolean;
}

/** One run of text. */
export const runs = (text: string, style: Style = {}): TextRun[] => [new TextRun({ text, size: SIZE.body, ...style })];

/** A centred line without space around it. */
export function centred(text: string, style: Style, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: runs(text, style), ...more });
}

/** A rule of a given width, centred, drawn as a paragraph's border, never as underscores. */
export function rule(width: number, within: number): Paragraph {
  const indent = Math.max(0, Math.round((within - width) / 2));
  return new Paragraph({
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } },
    spacing: { before: 60, after: 0, line: 120, lineRule: 'exact' },
    children: [],
  });
}

/** A paragraph of the body: justified, first line in by 1.27 cm, 6 pt behind (Phụ lục I, II.6). */
export function body(text: string, style: Style = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(12.7) },
    spacing: { after: 120 },
    children: runs(text, style),
  });
}

/** A heading of a section: 'I. …' in upright bold capitals, kept with what follows. */
export function heading(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(12.7) },
    spacing: { before: 120, after: 120 },
    keepNext: true,
    children: runs(text, { bold: true }),
  });
}
