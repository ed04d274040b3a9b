import { css, type CSSResult } from 'lit';

/** How an element lies on its page, and how focus, choice and messages look. */
export const mapStyles: CSSResult = css`
  :host {
    display: block;
    min-width: 0;
    writing-mode: horizontal-tb;
    contain: layout paint style;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']),
  :host([theme='contrast']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  /* Nothing of how the page writes and draws comes in, but what a reader or a host asks of all of it. */
  .frame {
    all: initial;
    display: block;
    color-scheme: inherit;
    cursor: inherit;
    forced-color-adjust: inherit;
    letter-spacing: inherit;
    pointer-events: inherit;
    print-color-adjust: inherit;
    scrollbar-color: inherit;
    user-select: inherit;
    visibility: inherit;
    word-spacing: inherit;
  }
  /* A map is as wide as its room. Where the room asks how wide it would be, it can take 320 px and likes what a file has. */
  .frame::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(320px, 1280px);
    height: 0;
  }
  /* A host that gives the element a height gets a map that scrolls in it. */
  .frame.filled,
  .filled :is(.map, .scroller) {
    block-size: 100%;
  }
  .map,
  .scroller {
    box-sizing: border-box;
    overflow: auto;
  }
  .map {
    contain: inline-size;
    background: var(--_page);
    color: var(--_ink);
    font: 400 14px / 1.5 var(--_font);
    text-align: start;
  }
  .sheet {
    position: relative;
    width: max-content;
  }
  svg {
    display: block;
    direction: ltr;
    font-family: var(--_font);
    font-variant: normal;
    font-feature-settings: normal;
    font-stretch: normal;
    font-style: normal;
    font-size-adjust: none;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-shadow: none;
    forced-color-adjust: none;
  }
  svg text {
    white-space: pre;
  }
  /* Where a Chinese font has to draw Latin text, its quotation marks are as wide as its letters unless told otherwise. */
  svg:not(:lang(zh), :lang(ja), :lang(ko)) text {
    font-feature-settings: 'palt';
  }
  [part~='card'],
  [part~='cell'],
  [part~='point'],
  [part~='moment'] {
    cursor: pointer;
  }
  [part~='card'][part~='selected'] > rect:first-of-type {
    stroke: var(--_accent);
    stroke-width: 2px;
    stroke-dasharray: none;
  }
  [part~='point'][part~='selected'] > circle:first-of-type {
    stroke-width: 4px;
  }
  .ring rect {
    fill: none;
    stroke: var(--_page);
    stroke-width: 6px;
  }
  .ring rect + rect {
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  .outline {
    position: absolute;
    top: 0;
    left: 0;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    pointer-events: none;
    scroll-margin: 24px;
  }
  .message {
    padding: 16px;
    border: 1px solid var(--_hairline);
    overflow-wrap: anywhere;
  }
  .message h2 {
    margin: 0;
    font: 600 16px / 1.4 var(--_font);
  }
  .message ul {
    margin: 8px 0 0;
    padding-inline-start: 20px;
  }
  .message p {
    margin: 0;
  }
  @media (forced-colors: active) {
    /* What is told apart by its ground alone gets an outline. */
    :is([part~='stage-header'], [part~='cell'], [part~='bar'], [part~='gap'], [part~='legend'])
      > rect:first-of-type:not([stroke], [fill='none']),
    :is([part~='portrait'], [part~='persona']) > circle:first-of-type:not([stroke]),
    [part~='sector'] > path:first-of-type:not([stroke]) {
      stroke: CanvasText;
    }
    .ring rect + rect,
    [part~='card'][part~='selected'] > rect:first-of-type {
      stroke: Highlight;
    }
  }
  .paper {
    display: none;
  }
  @media print {
    :host {
      block-size: auto !important;
      contain: style;
    }
    .map,
    .scroller {
      overflow: visible;
    }
    .map {
      background: none;
    }
    .map:has(.paper) .sheet > svg,
    .ring {
      display: none;
    }
    .sheet {
      width: auto;
    }
    .map .outline {
      inset: 0 0 auto auto !important;
      width: 1px !important;
      height: 1px !important;
    }
    .portrait {
      display: block;
    }
    .leaf {
      break-inside: avoid;
    }
    .leaf p {
      margin: 0;
      padding: 8px 2% 0;
      color: var(--_muted);
      font-size: 9px;
    }
    .leaf svg {
      width: 100%;
      max-height: calc(100vh - 32px);
    }
  }
  @media print and (orientation: landscape) {
    .portrait {
      display: none;
    }
    .landscape {
      display: block;
    }
  }
`;
