import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { readOdt } from './read-odt.js';

const LISTS = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2" style:num-suffix="."/><text:list-level-style-bullet text:level="3" text:bullet-char="•"/><text:list-level-style-bullet text:level="4" text:bullet-char="•"/></text:list-style>`;

/** An OpenDocument text with this body. */
function odt(body: string, { styles = '', manifest = '' }: { styles?: string; manifest?: string } = {}): Uint8Array {
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content><office:automatic-styles>${LISTS}${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest>${manifest}</manifest:manifest>`),
  });
}

const lines = (...args: Parameters<typeof odt>): string[] => readOdt(odt(...args)).text.split('\n');
const item = (inner: string): string => `<text:list-item>${inner}</text:list-item>`;
const list = (inner: string, attributes = ''): string =>
  `<text:list text:style-name="L" ${attributes}>${inner}</text:list>`;
const p = (text: string): string => `<text:p>${text}</text:p>`;

describe('readOdt', () => {
  it('counts lists on where they go on, and anew where they do not', () => {
    const body =
      list(
        item(p('A') + p('tiếp')) +
          item(p('B') + list(item(p('C')) + item(p('D') + list(item(p('e') + list(item(p('f')))))))),
      ) +
      p('giữa') +
      list(item(p('G')), 'xml:id="x" text:continue-numbering="true"') +
      list(item(p('H'))) +
      list(item(list(item(p('I')))), 'text:continue-list="x"') +
      list(
        `<text:list-header>${p('J')}</text:list-header><text:list-item text:start-value="9">${p('K')}</text:list-item>`,
      );
    expect(lines(body)).toEqual([
      '1. A',
      'tiếp',
      '2. B',
      '2.1. C',
      '2.2. D',
      '- e',
      '+ f',
      'giữa',
      '3. G',
      '1. H',
      '3.1. I',
      'J',
      '9. K',
    ]);
  });

  it('numbers headings by the outline', () => {
    const styles = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>`;
    const h = (level: number, text: string): string => `<text:h text:outline-level="${level}">${text}</text:h>`;
    expect(lines(h(1, 'Mục đích') + h(2, 'Không số') + h(1, 'Tổ chức'), { styles })).toEqual([
      'I. Mục đích',
      'Không số',
      'II. Tổ chức',
    ]);
  });

  it('leaves out deleted text, comments, notes and contents; keeps tabs, spaces and breaks', () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion>${p('xóa')}</text:deletion></text:changed-region></text:tracked-changes><text:table-of-content>${p('I. A 1')}</text:table-of-content>
      <text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d<text:note>${p('chú')}</text:note><office:annotation>${p('góp ý')}</office:annotation><text:soft-page-break/> e</text:p><text:section text:display="none">${p('ẩn')}</text:section>`;
    expect(lines(body)).toEqual(['a  b\tc', 'd e']);
  });

  it('reads tables with covered cells, and frames where they are anchored', () => {
    const cell = (text: string, attributes = ''): string =>
      `<table:table-cell ${attributes}>${p(text)}</table:table-cell>`;
    const covered = '<table:covered-table-cell/>';
    const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
    const table = `<table:table>${row(cell('TT'), cell('Việc', 'table:number-columns-spanned="2"'), covered)}${row(cell('1', 'table:number-rows-spanned="2"'), cell('a'), cell('b'))}${row(covered, cell('c'), '<table:table-cell table:number-columns-repeated="100000"/>')}</table:table>`;
    const box = `<draw:frame><draw:text-box>${p('MẬT')}</draw:text-box></draw:frame>`;
    const [first, second, third, ...rest] = lines(`${table}<text:p>${box}KẾ HOẠCH</text:p>`);
    expect([first, second, third].map((line) => line?.split(' | ').slice(0, 3).join(' | '))).toEqual([
      '| TT | Việc | ',
      '| 1 | a | b',
      '| ^^ | c | ',
    ]);
    expect(rest).toEqual(['MẬT', 'KẾ HOẠCH']);
  });

  it('refuses encrypted and broken files', () => {
    const refused = (code: string): unknown => expect.objectContaining({ code, kind: 'unreadable' });
    expect(() => readOdt(odt(p('x'), { manifest: '<manifest:encryption-data/>' }))).toThrow(
      refused('password-protected'),
    );
    expect(() => readOdt(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }))).toThrow(
      refused('broken-file'),
    );
    expect(() => readOdt(odt('<text:p/>'))).toThrow(refused('empty-text'));
  });
});
