// Tables as Excel, Word, LibreOffice and web pages copy them give the same cells as their text does.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

import { rowsOf, tabbed } from '../../web/src/html_rows';
import { plain } from '../../web/src/inert';
import { parsed } from './markup';

const field = resolve(process.cwd(), '../tests/fixtures/field');

/// Cells of a text with tabs, quotes taken off; empty ones at the end of a row are left out.
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end = ''] of text.replaceAll('\r', '').matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? bare).replace(/ +/g, ' ').trim());
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  for (const row of rows) while (row.at(-1) === '') row.pop();
  return rows.filter((row) => row.length > 0);
}

for (const file of readdirSync(join(field, 'html'))) {
  test(`${file} has the cells of its text`, () => {
    const markup = readFileSync(join(field, 'html', file), 'utf8');
    const text = readFileSync(join(field, `${file.split('.')[0] ?? ''}.tsv`), 'utf8');
    const rows = rowsOf(parsed(plain(markup)));
    assert.ok(rows !== undefined);
    const bullets = (cells: string[][]): string[][] => cells.map((row) => row.map((cell) => cell.replace(/^[·•] /gm, '• ')));
    assert.deepEqual(bullets(cellsOf(tabbed(rows))), bullets(cellsOf(text)));
  });
}

/// As the page reads it: nothing is looked at that has not gone through `plain`.
const rows = (markup: string): string[][] | undefined => rowsOf(parsed(plain(markup)));

test('merged cells stand in their first place, in both directions', () => {
  assert.deepEqual(
    rows('<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>'),
    [['a', 'b', ''], ['', 'c', 'd']],
  );
});

test('a span of nonsense is one, and a huge one ends with the table', () => {
  assert.deepEqual(rows('<table><tr><td rowspan=99999 colspan=x>a</td><td>b</td></tr><tr><td>c</td></tr></table>'), [['a', 'b'], ['', 'c']]);
  assert.equal(rows('<table><tr><td colspan=1000000>a</td></tr></table>')?.[0]?.length, 64);
});

test('breaks, paragraphs and lists are lines; blanks of the source are one', () => {
  assert.deepEqual(rows('<table><tr><td><p>a\n   b</p><p>&nbsp;</p><ul><li>c</li><li>d<br>e</li></ul><ol><li>f</li><li>g</li></ol></td><td>x</td></tr></table>'),
    [['a b\n• c\n• d\ne\n1. f\n2. g', 'x']]);
});

test('what stands between tables is a row of its own; a table that arranges a page is none', () => {
  assert.deepEqual(
    rows('<div><p>A. Satu</p><table><tr><td>a</td><td>b</td></tr></table><p>B. Dua</p><table><tr><td><table><tr><td>c</td><td>d</td></tr></table></td></tr></table></div>'),
    [['A. Satu'], ['a', 'b'], ['B. Dua'], ['c', 'd']],
  );
  assert.equal(rows('<p>kata saja</p>'), undefined);
});

test('scripts and styles are no text, and cells are quoted where they must be', () => {
  assert.deepEqual(rows('<table><tr><td>a<style>td{}</style><script>x()</script></td></tr></table>'), [['a']]);
  assert.equal(tabbed([['a\tb', 'c"d'], ['"e', 'f\ng']]), '"a\tb"\tc"d\n"""e"\t"f\ng"\n');
});

test('no element keeps a style, however it is written; what it said is words only', () => {
  for (const style of ['style="display:none"', "style='display:none'", 'style=display:none', 'STYLE = "display:none"', 'class="a"style="display:none"',
    'style="color:red;background:url(https://contoh.go.id/x);display:none"']) {
    const markup = `<table><tr><td>a</td><td ${style}>x</td><td>b</td></tr></table>`;
    assert.doesNotMatch(plain(markup), /[\s"'/]style\s*=/i, style);
    assert.deepEqual(rows(markup), [['a', 'b']], style);
  }
  assert.equal(plain('<style>td { display: none }</style><p>style = x</p>'), '<p>style = x</p>');
});

test('what is hidden is not read: cells, words, rows, columns, tables and what is between them', () => {
  const cell = (style: string): string => `<table><tr><td>a<span style="${style}">x</span></td><td>b</td></tr></table>`;
  for (const style of ['display:none', 'color:red; DISPLAY : none', 'mso-hide:all', 'visibility:hidden', 'visibility: collapse']) {
    assert.deepEqual(rows(cell(style)), [['a', 'b']], style);
  }
  for (const style of ['display:inline', 'mso-hide:none', 'visibility:visible', 'mso-protection:locked hidden', 'x-display:none']) {
    assert.deepEqual(rows(cell(style)), [['ax', 'b']], style);
  }
  assert.deepEqual(rows('<table><tr><td>a</td><td hidden>x</td><td>b</td></tr><tr hidden><td>x</td></tr><tr style="display:none"><td>x</td></tr></table>'), [['a', 'b']]);
  assert.deepEqual(rows('<table><tr><td>a</td><td style="visibility:hidden">x</td><td>b</td></tr></table>'), [['a', '', 'b']]);
  assert.deepEqual(rows('<p hidden>x</p><table style="display:none"><tr><td>x</td></tr></table><table><tr><td>a</td><td>b</td></tr></table>'), [['a', 'b']]);
});

test('hidden columns and rows are taken out, and what is merged across them stays where it was', () => {
  assert.deepEqual(
    rows('<table><col><col style="display:none" span=2><col><tr><td colspan=4>A</td></tr><tr><td>a</td><td>x</td><td style="display:none">y</td><td>b</td></tr></table>'),
    [['A', ''], ['a', 'b']],
  );
  assert.deepEqual(
    rows('<table><colgroup style="visibility:collapse"><col></colgroup><col><tr><td colspan=2>A</td></tr><tr><td>x</td><td>b</td></tr></table>'),
    [['A'], ['b']],
  );
  assert.deepEqual(
    rows('<table><tr hidden><td rowspan=3>a</td><td>x</td></tr><tr><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>'),
    [['a', 'b'], ['', 'c'], ['d', 'e']],
  );
  // A page merges by hiding what is below.
  assert.deepEqual(
    rows('<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td style="display:none">a</td><td>c</td></tr></table>'),
    [['a', 'b'], ['', 'c']],
  );
});

test('what Word marks beside the text, and what it shows as deleted, is no text', () => {
  const word = (inner: string): string => `<html><body lang=IN><!--StartFragment--><table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'>
    <td width=200 valign=top style='width:150pt'><p class=MsoNormal><span lang=IN>${inner}<o:p></o:p></span></p></td><td><p class=MsoNormal>12 laporan<o:p></o:p></p></td></tr></table>
    <!--EndFragment--></body></html>`;
  for (const inner of [
    'Jumlah <del cite="mailto:x" datetime="2027-01-02">surat</del><ins>laporan</ins>',
    'Jumlah laporan<span class=MsoCommentReference><span style=\'font-size:8pt\'><a class=msocomanchor href="#_msocom_1">[A1]</a></span></span>',
    "Jumlah laporan<span style='mso-special-character:comment'>&nbsp;[A1]</span>",
    'Jumlah laporan<a style=\'mso-footnote-id:ftn1\' href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a>',
    'Jumlah la\u00adpo\u200bran',
  ]) {
    assert.deepEqual(rows(word(inner)), [['Jumlah laporan', '12 laporan']], inner);
  }
  assert.deepEqual(
    rows("<table><tr><td>a</td><td>b</td></tr></table><div style='mso-element:comment-list'><hr class=msocomoff><p class=MsoCommentText>Mohon dicek</p></div>"
      + "<div style='mso-element:footnote-list'><p>[1] Renstra</p></div>"),
    [['a', 'b']],
  );
});

test('lists of Word, wrapped lines of Excel and links of Google Sheets are read as they look', () => {
  assert.deepEqual(
    rows("<table><tr><td><p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Jumlah\n  laporan</p>"
      + "<p class=MsoListParagraphCxSpLast><span style='font-family:Symbol'><span style='mso-list:Ignore'>\u00b7<span>&nbsp; </span></span></span>Persentase benar</p></td></tr></table>"),
    [['1. Jumlah laporan\n\u00b7 Persentase benar']],
  );
  assert.deepEqual(
    rows("<table border=0 cellspacing=0 width=64><col width=64 style='width:48pt'><tr height=20 style='height:15.0pt'><td height=20 class=xl65 x:num='0.95'>95%</td><td class=xl66>Meningkatnya mutu<br>\n    layanan<span style='mso-spacerun:yes'>&nbsp; </span>publik</td></tr>"
      + "<tr height=0 style='display:none'><td>x</td><td>x</td></tr></table>"),
    [['95%', 'Meningkatnya mutu\nlayanan publik']],
  );
  assert.deepEqual(
    rows('<google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style><table xmlns="http://www.w3.org/1999/xhtml" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody>'
      + '<tr style="height:21px;"><td style="white-space:normal;" rowspan="2" colspan="1" data-sheets-value="{&quot;1&quot;:2}">Tersusunnya<br/>laporan</td><td data-sheets-hyperlink="https://contoh.go.id"><a class="in-cell-link" href="https://contoh.go.id">12 laporan</a></td></tr>'
      + '<tr style="height:21px;"><td>90%</td></tr></tbody></table></google-sheets-html-origin>'),
    [['Tersusunnya\nlaporan', '12 laporan'], ['', '90%']],
  );
});
