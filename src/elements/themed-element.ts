import { isServer, LitElement, type CSSResultGroup, type PropertyValues } from 'lit';
import type { ThemeName } from '../scene/tokens.js';
import { mapStyles } from './map-styles.js';
import { adoptSheets } from './page-sheets.js';
import { tablePageStyles } from './table-page-styles.js';
import { tableStyles } from './table-styles.js';
import { themeStyles } from './theme-styles.js';

/** The words that `theme` takes; `auto` follows what the reader prefers. */
export type ThemeWord = ThemeName | 'auto';

/**
 * What gives every element of the library its colours: a theme, and a custom property a colour.
 *
 * @attr {ThemeWord} theme - `light`, `dark`, `contrast` or `auto`; absent: as the page’s `color-scheme` says.
 * @cssproperty --journey-font - Font families of all text. Default: Inter, Noto Sans, the system’s own.
 * @cssproperty --journey-page - Behind everything.
 * @cssproperty --journey-surface - Fill of quiet areas.
 * @cssproperty --journey-raised - Fill of a card.
 * @cssproperty --journey-hairline - Thin lines between lanes.
 * @cssproperty --journey-axis - Axes, connectors, dashed outlines.
 * @cssproperty --journey-muted - Small text.
 * @cssproperty --journey-ink - Text.
 * @cssproperty --journey-accent - What stands out: the chosen step, the time axis.
 * @cssproperty --journey-accent-soft - Area behind what stands out.
 * @cssproperty --journey-stage-1 - Header of the first stage.
 * @cssproperty --journey-stage-2 - Header of the second stage.
 * @cssproperty --journey-stage-3 - Header of the third stage.
 * @cssproperty --journey-stage-4 - Header of the fourth stage.
 * @cssproperty --journey-stage-5 - Header of the fifth stage.
 * @cssproperty --journey-stage-6 - Header of the sixth stage.
 * @cssproperty --journey-emotion-1 - The worst mood.
 * @cssproperty --journey-emotion-2 - The second worst mood.
 * @cssproperty --journey-emotion-3 - The neutral mood.
 * @cssproperty --journey-emotion-4 - The second best mood.
 * @cssproperty --journey-emotion-5 - The best mood.
 * @cssproperty --journey-emotion-1-soft - Area of the worst mood.
 * @cssproperty --journey-emotion-2-soft - Area of the second worst mood.
 * @cssproperty --journey-emotion-3-soft - Area of the neutral mood.
 * @cssproperty --journey-emotion-4-soft - Area of the second best mood.
 * @cssproperty --journey-emotion-5-soft - Area of the best mood.
 * @cssproperty --journey-pain - What hurts.
 * @cssproperty --journey-pain-soft - Behind what hurts.
 * @cssproperty --journey-gain - What pleases.
 * @cssproperty --journey-gain-soft - Behind what pleases.
 * @cssproperty --journey-opportunity - What could be done.
 * @cssproperty --journey-opportunity-soft - Behind what could be done.
 * @cssproperty --journey-persona-1 - Lines of the first persona.
 * @cssproperty --journey-persona-2 - Lines of the second persona.
 * @cssproperty --journey-persona-3 - Lines of the third persona.
 * @cssproperty --journey-persona-4 - Lines of the fourth persona.
 * @cssproperty --journey-persona-5 - Lines of the fifth persona.
 * @cssproperty --journey-persona-6 - Lines of the sixth persona.
 */
export abstract class ThemedElement extends LitElement {
  // Lit adopts these as style sheets made by script: a strict Content Security Policy needs no `unsafe-inline` for them.
  static override styles: CSSResultGroup = [themeStyles, mapStyles, tableStyles, tablePageStyles];

  /** What a server drew. It stands until this page has drawn, too. */
  #served: readonly ChildNode[] = [];

  /** The box in which everything is shown; it is there before anything is, so that it can be asked for its width. */
  declare readonly renderRoot: HTMLElement;

  /** `light`, `dark`, `contrast`, or `auto` for what the reader prefers; empty: as the page's `color-scheme` says. */
  get theme(): ThemeWord | '' {
    return (this.getAttribute('theme') ?? '') as ThemeWord | '';
  }

  set theme(theme: ThemeWord | '') {
    this.setAttribute('theme', theme);
  }

  // A served picture is not hydrated by Lit, which expects the same picture on both sides: a page has a width and fonts of its own.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (isServer) return super.createRenderRoot();
    this.#served = [...(this.shadowRoot?.childNodes ?? [])];
    const root = this.shadowRoot ?? this.attachShadow(this.#class.shadowRootOptions);
    adoptSheets(root, this.#class.elementStyles);
    const frame = document.createElement('div');
    // To a page in quirks mode the whole of a height that nobody gave is the height of the window.
    frame.className = document.compatMode === 'CSS1Compat' ? 'frame filled' : 'frame';
    root.append(frame);
    return frame;
  }

  protected override update(changed: PropertyValues): void {
    if (isServer || this.ownerDocument.contentType === 'text/html') super.update(changed);
    else this.#refuse();
  }

  // Lit writes its templates in HTML, which a document of XML cannot read.
  #refuse(): void {
    const { contentType } = this.ownerDocument;
    this.renderRoot.textContent = `The elements of journeyscape draw on pages of the type text/html, and this one is ${contentType}. Serve it as text/html, or put a picture made by paintSvg here.`;
  }

  /** A document keeps its style sheets to itself: in another one the element needs them anew. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot, this.#class.elementStyles);
  }

  get #class(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }

  /** Whether a server's picture is still on show. */
  protected get isServed(): boolean {
    return this.#served.length > 0;
  }

  /** Takes a server's picture away: within one task, so that nobody sees the gap. */
  protected dropServed(): void {
    for (const node of this.#served) node.remove();
    this.#served = [];
  }
}
