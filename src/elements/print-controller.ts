import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SvgSurface } from '../paint/svg-nodes.js';
import type { Scene } from '../scene/mark.js';
import { pagesOf } from '../scene/pages.js';
import { pageElements } from './print-page.js';

/** What a picture on paper is made of. */
export interface Printing {
  /** The element that holds the picture on the page, and shows the pages of paper instead. */
  readonly map: Element;
  /** The picture, laid out anew for this width. */
  readonly draw: (width: number) => Scene;
  readonly surface: SvgSurface;
}

// Two thirds of the size on a screen, so that the smallest text has 6 pt; no higher than A4 and Letter both are. The style
// sheet picks one by the paper.
const papers = { portrait: { width: 1100, height: 1430 }, landscape: { width: 1450, height: 957 } };

/** Lays a picture out on pages of paper as long as its page is printed; asks for what to print when that begins. */
export class PrintController implements ReactiveController {
  readonly #printing: () => Printing | undefined;
  readonly #host: HTMLElement;
  #view: Window | undefined;
  #media: MediaQueryList | undefined;
  #isPrinting = false;
  #sheets: readonly Element[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, printing: () => Printing | undefined) {
    this.#host = host;
    this.#printing = printing;
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = this.#host.ownerDocument.defaultView ?? undefined;
    this.#media = this.#view?.matchMedia('print');
    this.#media?.addEventListener('change', this.#follow);
    this.#view?.addEventListener('beforeprint', this.#start);
    this.#view?.addEventListener('afterprint', this.#end);
    this.#isPrinting = this.#media?.matches ?? false;
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this.#follow);
    this.#view?.removeEventListener('beforeprint', this.#start);
    this.#view?.removeEventListener('afterprint', this.#end);
    this.#end();
  }

  hostUpdated(): void {
    if (this.#isPrinting) this.#build();
  }

  readonly #follow = ({ matches }: MediaQueryListEvent): void => (matches ? this.#start() : this.#end());

  // A browser may tell it by both ways.
  readonly #start = (): void => {
    this.#isPrinting = true;
    if (this.#sheets.length === 0) this.#build();
  };

  readonly #end = (): void => {
    this.#isPrinting = false;
    this.#clear();
  };

  // A printer does not wait: all of this happens before the event is over.
  #build(): void {
    this.#clear();
    const printing = this.#printing();
    if (!printing) return;
    this.#sheets = Object.entries(papers).map(([name, paper]) => {
      const scene = printing.draw(paper.width);
      const sheet = document.createElement('div');
      sheet.className = `paper ${name}`;
      sheet.ariaHidden = 'true';
      sheet.append(...pageElements(scene, pagesOf(scene, paper), printing.surface));
      return sheet;
    });
    printing.map.append(...this.#sheets);
  }

  #clear(): void {
    for (const sheet of this.#sheets) sheet.remove();
    this.#sheets = [];
  }
}
