import { css, type CSSResult } from 'lit';

// What a cell is about, where the head of its column does not stand above it.
const label = css`
  content: attr(data-head) / '';
  display: block;
  color: var(--_muted);
  font-size: 0.92em;
  font-weight: 600;
`;

/** How real tables follow their page: rows as blocks where it is narrow, the colours of the system, and on paper. */
export const tablePageStyles: CSSResult = css`
  @container tables (max-width: 559px) {
    .table-scroller {
      overflow: visible;
      contain: none;
    }
    .tables :is(table, caption, tbody, tr, th, td) {
      display: block;
      width: auto;
      min-width: 0;
      max-width: none;
    }
    .tables thead,
    .tables td.number:first-child,
    .tables td:not([data-head], [colspan]) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .tables :is(td, th) {
      padding: 4px 0;
      border: 0;
      text-align: start;
    }
    .tables .band > * {
      padding: 12px;
    }
    .tables .stuck {
      max-width: 100%;
    }
    .tables .band:has(+ .notes) > th {
      padding-block-end: 4px;
    }
    .tables .line,
    .tables :is(.slim, dd, th) .line {
      max-width: none;
    }
    .tables tr:not(.band) {
      padding-block: 12px;
      border-block-end: 1px solid var(--_hairline);
    }
    .tables .chosen {
      background: var(--_accent-soft);
    }
    .tables .steps th[scope='row'] {
      position: static;
    }
    .tables td[data-head]::before {
      ${label}
    }
  }
  @media (forced-colors: active) {
    .tables .chosen > th {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .tables .band > * {
      border-block-end: 1px solid CanvasText;
    }
    .tables .mood::before {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .tables {
      padding: 0;
      print-color-adjust: exact;
    }
    .table-scroller {
      overflow: visible;
      contain: none;
    }
    .tables table {
      width: auto;
      max-width: 100%;
      font-size: 11px;
    }
    .tables :is(th, td) {
      min-width: 64px;
      padding: 4px 6px;
    }
    .tables caption {
      break-after: avoid;
    }
    .tables tr {
      break-inside: avoid;
    }
    .tables .band {
      break-after: avoid;
    }
    .tables .steps :is(th[scope='row'], thead .name),
    .tables caption > span,
    .tables .stuck {
      position: static;
      max-width: none;
    }
    .tables :is(.many, .many caption, .many tbody, .many .band, .many .band > *) {
      display: block;
    }
    .tables .many td[data-head]::before {
      ${label}
    }
    .tables .many tr:not(.band) {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
      padding-block: 4px;
      border-block-end: 1px solid var(--_hairline);
    }
    .tables .many :is(thead, td:not([data-head], [colspan])) {
      display: none;
    }
    .tables .many :is(td, th) {
      border: 0;
      text-align: start;
    }
    .tables .many tr {
      break-inside: auto;
    }
    .tables .many td {
      break-inside: avoid;
    }
    .tables .many th[scope='row'] {
      grid-column: 1 / -1;
      break-after: avoid;
    }
  }
`;
