import { codingOfFont } from '../legacy/convert.js';
import { PLAIN_RUN, type RunStyle } from '../flow/run-text.js';

/** What an element does to the text inside it. */
export interface ElementStyle extends RunStyle {
  /** White space stands as written. */
  preserved: boolean;
}

export const PAGE_STYLE: ElementStyle = { ...PLAIN_RUN, preserved: false };

/** Elements whose content is no text of the paper; `xml` is Word's own data. */
const SKIPPED: ReadonlySet<string> = new Set(
  'script style title template noscript iframe object svg select textarea button xml del audio video canvas map'.split(
    ' ',
  ),
);
/** Parts that Word keeps outside the page, hidden text, and marks of notes and comments. */
const HIDDEN_STYLE =
  /display:none|mso-hide:all|visibility:hidden|mso-element:(?:comment|comment-list|footnote-list|endnote-list|header|footer)\b|mso-(?:footnote|endnote)-id:|mso-comment-(?:reference|continuation):/;

/** The element and all in it are left out. */
export function isLeftOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return SKIPPED.has(name) || 'hidden' in attributes || HIDDEN_STYLE.test(declarations(attributes));
}

/** Word writes the number or bullet of a list paragraph as text of its own. */
export function isListMarker(attributes: Readonly<Record<string, string>>): boolean {
  return declarations(attributes).includes('mso-list:ignore');
}

/** How text inside an element is drawn, given how it is drawn around it. */
export function styleOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  around: ElementStyle,
): ElementStyle {
  const style = declarations(attributes);
  // The first of several fonts; the others stand in for it.
  const font = attributes['face']?.split(',')[0] ?? /font-family:["']?([^;"',]+)/.exec(style)?.[1];
  const transform = /text-transform:(\w+)/.exec(style)?.[1];
  const preserved = name === 'pre' || /white-space:pre/.test(style);
  if (font === undefined && transform === undefined && !preserved) return around;
  return {
    coding: font === undefined ? around.coding : codingOfFont(font),
    capitals: transform === undefined ? around.capitals : transform === 'uppercase',
    preserved: preserved || around.preserved,
  };
}

/** The style attribute without spaces, in small letters. */
export function declarations(attributes: Readonly<Record<string, string>>): string {
  return (attributes['style'] ?? '').slice(0, 2000).replace(/\s+/g, '').toLowerCase();
}
