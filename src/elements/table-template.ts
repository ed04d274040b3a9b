import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Scene } from '../scene/mark.js';
import { stageTint } from '../scene/stage-header.js';
import type { Table, TableGroup, TableLine, TableRow } from '../scene/table.js';
import type { DrawnMap } from './drawn-map.js';
import type { FocusController } from './focus-controller.js';

/** What separates the statements of a cell for those who listen, and where a cell is copied: on the page each has its own line. */
const seam = '; ';

/**
 * A journey as real tables: what those who look, those who listen and a spreadsheet all read.
 *
 * The names of steps are buttons of one Tab stop, as the marks of a picture are.
 */
export function tablesTemplate(
  { scene }: DrawnMap,
  tables: readonly Table[],
  focus: FocusController,
  selected: string | undefined,
): TemplateResult {
  const onFocusIn = (event: FocusEvent): void => {
    focus.onFocusIn(event);
    if (event.target instanceof HTMLButtonElement) event.target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return html`<section
    class="map tables"
    part="map"
    role="region"
    aria-label=${scene.title}
    lang=${scene.locale}
    dir=${scene.direction}
    @click=${focus.onClick}
    @focusin=${onFocusIn}
    @focusout=${focus.onFocusOut}
    @keydown=${focus.onKeyDown}
  >
    ${guard([scene, tables, selected], () => [
      titleTemplate(scene),
      repeat(
        tables,
        ({ key }) => key,
        (table) => tableTemplate(table, selected),
      ),
    ])}
  </section>`;
}

function titleTemplate(scene: Scene): TemplateResult {
  return html`<h2 part="title" lang=${scene.textLocale ?? nothing} dir="auto">${scene.title}</h2>
    <p class="summary"><slot name="summary">${scene.description}</slot></p>`;
}

// A table that is wider than its page scrolls, and what scrolls must be reached by key. The names of the roles are
// written out because a narrow page shows rows as blocks, and a table that is no table to the style sheet would else be none.
function tableTemplate(table: Table, selected: string | undefined): TemplateResult {
  const { key, caption, numbers, head, columns, groups } = table;
  const all = (numbers === undefined ? 1 : 2) + columns.length;
  const scrolls = columns.length > fewColumns;
  return html`<div
    class="table-scroller"
    role=${scrolls ? 'group' : nothing}
    aria-label=${scrolls ? caption : nothing}
    tabindex=${scrolls ? 0 : nothing}
  >
    <table role="table" class=${classesOf(key, columns.length)}>
      <caption part="title">
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${numbers === undefined ? nothing : headTemplate(numbers, 'number')} ${headTemplate(head, 'name')}
          ${columns.map((column) => headTemplate(column.head, column.numeric ? 'number' : ''))}
        </tr>
      </thead>
      ${groups.map((group) => groupTemplate(group, table, all, selected))}
    </table>
  </div>`;
}

// Few columns always find room on a page, many never do on paper.
const fewColumns = 3;
const manyColumns = 7;

function classesOf(key: string, columns: number): string {
  const size = columns > manyColumns ? 'many' : columns > fewColumns ? '' : 'slim';
  return [key === 'steps' ? 'steps' : '', size].join(' ').trim();
}

function headTemplate(text: string, kind: 'number' | 'name' | ''): TemplateResult {
  return html`<th role="columnheader" scope="col" part="column-header" class=${kind || nothing}>
    ${lineTemplate({ text })}
  </th>`;
}

function groupTemplate(group: TableGroup, table: Table, all: number, selected: string | undefined): TemplateResult {
  return html`<tbody role="rowgroup">
    ${group.head ? bandTemplate(group.head, all) : nothing}
    ${repeat(
      group.rows,
      ({ key }) => key,
      (row) => rowTemplate(row, table, selected),
    )}
  </tbody>`;
}

function bandTemplate(
  { title, notes, place, index, count }: NonNullable<TableGroup['head']>,
  all: number,
): TemplateResult {
  const isStage = place.stage !== undefined;
  const part = isStage ? 'stage-header' : 'lane-header';
  const kind = isStage ? `band ${stageTint(index, count)}` : 'band';
  return html`<tr class=${kind} role="row">
      <th role="rowheader" scope="rowgroup" colspan=${all} part=${part}>
        <span class="stuck">${lineTemplate(title)}</span>
      </th>
    </tr>
    ${
      notes.length === 0
        ? nothing
        : html`<tr class=${`${kind} notes`} role="row">
            <td role="cell" colspan=${all} part=${part}>
              <dl class="stuck">
                ${notes.map(
                  ({ label, lines }) =>
                    html`<div>
                      <dt>${label}<span class="seam">: </span></dt>
                      <dd>${linesTemplate(lines)}<span class="seam">${seam}</span></dd>
                    </div>`,
                )}
              </dl>
            </td>
          </tr>`
    }`;
}

function rowTemplate(row: TableRow, table: Table, selected: string | undefined): TemplateResult {
  const isStep = row.place.step !== undefined;
  const isChosen = isStep && row.place.step === selected;
  const part = isStep ? 'card' : 'cell';
  const names = linesTemplate(row.head.lines);
  return html`<tr role="row" class=${isChosen ? 'chosen' : nothing}>
    ${table.numbers === undefined ? nothing : html`<td class="number" role="cell" part="cell">${row.number}</td>`}
    <th role="rowheader" scope="row" part=${isChosen ? `${part} selected` : part}>
      ${isStep ? html`<button type="button" tabindex="-1" data-key=${row.key}>${names}</button>` : names}
    </th>
    ${row.cells.map(({ lines }, index) => {
      const column = table.columns[index];
      return html`<td
        role="cell"
        part=${isChosen ? 'cell selected' : 'cell'}
        class=${column?.numeric ? 'number' : nothing}
        data-head=${lines.length > 0 ? (column?.head ?? nothing) : nothing}
      >
        ${linesTemplate(lines)}
      </td>`;
    })}
  </tr>`;
}

function linesTemplate(lines: readonly TableLine[]): readonly TemplateResult[] {
  return lines.map(
    (line, index) => html`${index === 0 ? nothing : html`<span class="seam">${seam}</span>`}${lineTemplate(line)}`,
  );
}

function lineTemplate({ text, lang, quiet, mood }: TableLine): TemplateResult {
  const kind = [quiet ? 'quiet' : '', mood === undefined ? '' : `mood mood-${mood}`].filter(Boolean).join(' ');
  return html`<span class=${`line ${kind}`.trim()}><bdi lang=${lang ?? nothing}>${text}</bdi></span>`;
}
