import { css, type CSSResult } from 'lit';

/** How real tables look: heads, bands of stages, names of steps that stay in sight while a wide table scrolls by itself. */
export const tableStyles: CSSResult = css`
  .tables {
    container: tables / inline-size;
    padding: clamp(16px, 4%, 24px);
  }
  .tables h2 {
    margin: 0;
    font: 600 28px / 1.3 var(--_font);
  }
  .tables .summary {
    max-width: 70ch;
    margin: 8px 0 0;
    color: var(--_muted);
  }
  .table-scroller {
    margin-top: 40px;
    position: relative;
    overflow-x: auto;
    contain: inline-size;
  }
  .tables table {
    border-collapse: separate;
    border-spacing: 0;
    width: max-content;
    color: inherit;
    font: 400 13px / 1.45 var(--_font);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .tables .slim {
    width: auto;
  }
  .tables caption {
    padding-block-end: 8px;
    font: 600 20px / 1.4 var(--_font);
    text-align: start;
  }
  .tables :is(th, td) {
    box-sizing: border-box;
    padding: 10px 12px;
    min-width: 96px;
    border-block-end: 1px solid var(--_hairline);
    background: var(--_page);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .tables tbody tr:last-child > * {
    border-block-end-color: transparent;
  }
  .tables th[scope='col'] {
    border-block-end-color: var(--_axis);
    color: var(--_muted);
    font-size: 12px;
    font-weight: 600;
    overflow-wrap: normal;
    vertical-align: bottom;
  }
  .tables th[scope='row'] {
    min-width: 140px;
    font-weight: 600;
  }
  .tables .number {
    text-align: end;
  }
  .tables .steps .number:first-child {
    min-width: 0;
    padding-inline-end: 0;
    color: var(--_muted);
    font-size: 12px;
    white-space: nowrap;
  }
  .tables .steps :is(th[scope='row'], thead .name) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
  }
  .tables caption > span {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
    max-width: 100cqi;
  }
  .tables .band > * {
    max-width: none;
    border: 0;
    border-start-start-radius: 8px;
    border-start-end-radius: 8px;
    background: var(--_band, var(--_surface));
    font-size: 14px;
    font-weight: 600;
  }
  .tables .band:not(:has(+ .notes)) > *,
  .tables .notes > * {
    border-end-start-radius: 8px;
    border-end-end-radius: 8px;
  }
  .tables .notes > * {
    padding-block-start: 0;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
    font-size: 13px;
    font-weight: 400;
  }
  .tables .stuck {
    position: sticky;
    inset-inline-start: 12px;
    display: inline-flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    max-width: calc(100cqi - 72px);
    margin: 0;
  }
  .tables dl > div {
    max-width: 220px;
  }
  .tables dt {
    color: var(--_muted);
    font-size: 12px;
    font-weight: 600;
  }
  .tables dd {
    margin: 0;
  }
  .tables .line {
    display: block;
    max-width: 240px;
  }
  .tables :is(.slim, dd) .line {
    max-width: min(480px, 50cqi);
  }
  .tables th .line {
    max-width: 200px;
  }
  .tables .quiet {
    color: var(--_muted);
    font-size: 12px;
  }
  .tables .mood::before {
    content: '';
    display: inline-block;
    width: 10px;
    height: 10px;
    margin-inline-end: 6px;
    border-radius: 50%;
    background: var(--_mood);
  }
  .stage-1 {
    --_band: var(--_stage-1);
  }
  .stage-2 {
    --_band: var(--_stage-2);
  }
  .stage-3 {
    --_band: var(--_stage-3);
  }
  .stage-4 {
    --_band: var(--_stage-4);
  }
  .stage-5 {
    --_band: var(--_stage-5);
  }
  .stage-6 {
    --_band: var(--_stage-6);
  }
  .mood-1 {
    --_mood: var(--_emotion-1);
  }
  .mood-2 {
    --_mood: var(--_emotion-2);
  }
  .mood-3 {
    --_mood: var(--_emotion-3);
  }
  .mood-4 {
    --_mood: var(--_emotion-4);
  }
  .mood-5 {
    --_mood: var(--_emotion-5);
  }
  .tables .seam {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: pre;
  }
  .tables [part~='cell'] {
    cursor: auto;
  }
  .tables button {
    min-height: 24px;
    margin: -4px;
    padding: 4px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    user-select: text;
  }
  .tables button:hover {
    text-decoration: underline;
  }
  .tables :is(button, .table-scroller):focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: -2px;
  }
  .tables .chosen > * {
    background: var(--_accent-soft);
  }
  .tables .chosen > th {
    box-shadow: inset 3px 0 var(--_accent);
  }
  .tables .chosen > th:dir(rtl) {
    box-shadow: inset -3px 0 var(--_accent);
  }
`;
