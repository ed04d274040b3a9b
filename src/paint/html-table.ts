import type { Direction } from '../layout/frame.js';
import { FONT_STACK } from '../layout/text/font.js';
import type { Scene } from '../scene/mark.js';
import type { Table, TableGroup, TableLine, TableRow } from '../scene/table.js';
import { escapeXml } from './escape.js';

/** How tables become HTML. */
export interface HtmlTableOptions {
  /** The scene whose title and summary stand above the tables, which are then an HTML file of their own. Default: a piece of a page. */
  readonly page?: HtmlTablePage | undefined;
  /** BCP 47 tag of the language in which the tables are written. Default: the page's, else not said. */
  readonly locale?: string | undefined;
  /** Default: the page's, else `ltr`. */
  readonly direction?: Direction | undefined;
}

/** What stands above tables on a page of their own. */
export type HtmlTablePage = Pick<Scene, 'title' | 'description' | 'locale' | 'textLocale' | 'direction'>;

/**
 * Tables as HTML, a piece of a page or a file that stands alone: captions, heads of columns, rows and groups that a reader
 * who listens can follow; no script, nothing loaded, every text escaped, and no style in a piece.
 *
 * ```ts
 * const { scene, layout } = draw(json, { view: table });
 * writeFileSync('journey.html', paintTables(layout.tables, { page: scene }));
 * ```
 */
export function paintTables(
  tables: readonly Table[],
  { page, locale = page?.locale, direction = page?.direction ?? 'ltr' }: HtmlTableOptions = {},
): string {
  const lang = locale === undefined ? '' : ` lang="${escapeXml(locale)}"`;
  const piece = `<div${lang} dir="${direction}">\n${tables.map(tableText).join('\n')}\n</div>\n`;
  if (!page) return piece;
  const { title, description, textLocale = page.locale } = page;
  return [
    '<!doctype html>',
    `<html${lang} dir="${direction}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeXml(title)}</title>`,
    `<style>${style}</style></head>`,
    `<body><h1 lang="${escapeXml(textLocale)}" dir="auto">${escapeXml(title)}</h1>`,
    `<p>${escapeXml(description)}</p>`,
    `${piece}</body>`,
    '</html>\n',
  ].join('\n');
}

const style = [
  ':root{color-scheme:light dark}',
  `body{margin:24px;font:14px/1.5 ${FONT_STACK}}`,
  'table{margin-top:32px;border-collapse:collapse}',
  'caption{padding-bottom:8px;font-size:20px;font-weight:600;text-align:start}',
  'th,td{max-width:30em;padding:6px 12px;border-bottom:1px solid;text-align:start;vertical-align:top}',
  'th[scope=col]{vertical-align:bottom}th[scope=rowgroup]{padding-top:16px}',
  'dl,dd{margin:0}dt{font-weight:600}',
  '@media print{tr{break-inside:avoid}}',
].join('');

function tableText(table: Table): string {
  const { caption, numbers, head, columns, groups } = table;
  const heads = [...(numbers === undefined ? [] : [numbers]), head, ...columns.map((column) => column.head)];
  return [
    '<table>',
    `<caption>${escapeXml(caption)}</caption>`,
    `<thead><tr>${heads.map((text) => `<th scope="col">${escapeXml(text)}</th>`).join('')}</tr></thead>`,
    ...groups.map((group) => groupText(group, heads.length)),
    '</table>',
  ].join('\n');
}

function groupText({ head, rows }: TableGroup, columns: number): string {
  return ['<tbody>', ...(head ? bandTexts(head, columns) : []), ...rows.map(rowText), '</tbody>'].join('\n');
}

function bandTexts({ title, notes }: NonNullable<TableGroup['head']>, columns: number): string[] {
  const name = `<tr><th scope="rowgroup" colspan="${columns}">${lineText(title)}</th></tr>`;
  if (notes.length === 0) return [name];
  const said = notes.map(({ label, lines }) => `<dt>${escapeXml(label)}</dt><dd>${linesText(lines)}</dd>`);
  return [name, `<tr><td colspan="${columns}"><dl>${said.join('')}</dl></td></tr>`];
}

function rowText({ number, head, cells }: TableRow): string {
  const count = number === undefined ? '' : `<td>${escapeXml(number)}</td>`;
  const all = cells.map(({ lines }) => `<td>${linesText(lines)}</td>`);
  return `<tr>${count}<th scope="row">${linesText(head.lines)}</th>${all.join('')}</tr>`;
}

function linesText(lines: readonly TableLine[]): string {
  return lines.map(lineText).join('<br>');
}

// Each text for itself: one that reads from right to left must not turn its neighbours.
function lineText({ text, lang }: TableLine): string {
  const own = lang === undefined ? '' : ` lang="${escapeXml(lang)}"`;
  return `<span dir="auto"${own}>${escapeXml(text)}</span>`;
}
