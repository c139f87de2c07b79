import { describe, expect, it } from '@jest/globals';
import { readHtml } from './read-html.js';

function read(page: string | Uint8Array): { text: string; encoding: string | null } {
  return readHtml(typeof page === 'string' ? new TextEncoder().encode(page) : page);
}

function latin(page: string): Uint8Array {
  return Buffer.from(page, 'latin1');
}

describe('readHtml', () => {
  it('gives blocks as lines, with white space as a browser draws it', () => {
    expect(
      read(
        '<html><title>t</title><p>Kế\n  hoạch <b>số</b> 5&nbsp;&amp; 6<br>dòng hai<div>ba<p>bốn</div><pre>a\n  b</pre>',
      ).text,
    ).toBe('Kế hoạch số 5\u00a0& 6\ndòng hai\nba\nbốn\na\n  b');
  });

  it('numbers lists by their type, start and value', () => {
    expect(
      read(
        '<html><ol type=I start=3><li>A<ol type=a><li>b<li value=5><p>c</ol><li>D<ul><li>e<ul><li>f</ul></ul></ol><ol style="list-style-type: lower-roman"><li>g</ol>',
      ).text.split('\n'),
    ).toEqual(['III. A', 'a) b', 'e) c', 'IV. D', '- e', '+ f', 'i. g']);
  });

  it('reads tables with cells merged both ways', () => {
    expect(
      read(
        '<html><table><tr><th>TT<th>Việc<th>Chủ trì<tr><td rowspan=2>1<td><p>a</p><p>b</p><td>c<tr><td colspan=2>d</table>sau',
      ).text.split('\n'),
    ).toEqual(['| TT | Việc | Chủ trì |', '| 1 | a<br>b | c |', '| ^^ | d |  |', 'sau']);
  });

  it('leaves out scripts, hidden and deleted parts, notes and comments', () => {
    expect(
      read(
        '<html><style>p{}</style><script>x</script><p>còn<span style="display: none">ẩn</span><del>bỏ</del><ins> thêm</ins><a style="mso-footnote-id:ftn1">[1]</a><!-- c --><div style="mso-element:footnote-list">chú thích</div>',
      ).text,
    ).toBe('còn thêm');
  });

  it("takes Word's own list marks as printed", () => {
    const item = (mark: string, text: string): string =>
      `<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}</p>`;
    expect(read(`<html>${item('1.', 'Một')}${item('·', 'Hai')}${item('o', 'Ba')}`).text.split('\n')).toEqual([
      '1. Một',
      '- Hai',
      '+ Ba',
    ]);
  });

  it('finds the encoding by mark, declaration or looks', () => {
    const page = '<html><body>Kế hoạch chăm sóc, bảo vệ trẻ em trên địa bàn xã năm 2026</body></html>';
    const text = 'Kế hoạch chăm sóc, bảo vệ trẻ em trên địa bàn xã năm 2026';
    expect(read(Buffer.from(`\ufeff${page}`, 'utf16le'))).toMatchObject({ text, encoding: 'utf-16le' });
    expect(read(page)).toMatchObject({ text, encoding: 'utf-8' });
    expect(
      read(latin('<html><meta http-equiv=Content-Type content="text/html; charset=windows-1258"><p>Kê\xec hoa\xf2ch')),
    ).toMatchObject({ text: 'Kế hoạch', encoding: 'windows-1258' });
    expect(
      read(
        latin('<html><meta charset=x-user-defined><p>KÕ ho¹ch ch¨m sãc, b¶o vÖ trÎ em trªn ®Þa bµn x· n¨m 2026</html>'),
      ),
    ).toMatchObject({ text, encoding: 'tcvn3' });
    expect(read(latin('<html><meta charset=iso-8859-1><p><font face=".VnTimeH">KÕ ho¹ch</font> so'))).toMatchObject({
      text: 'KẾ HOẠCH so',
    });
  });
});
