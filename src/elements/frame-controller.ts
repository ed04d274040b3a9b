import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Direction, Frame } from '../layout/frame.js';
import type { Scene } from '../scene/mark.js';
import { builtInMeasure } from '../layout/text/text-width.js';
import { ancestorsOf, inheritedAttribute } from './inherited.js';
import { PageFont } from './page-font.js';

/** What the page says about how a map is to be laid out: its width, its language, its direction, its font. */
export type PageFrame = Pick<Frame, 'width' | 'measure'> & {
  readonly locale: string | undefined;
  readonly direction: Direction | undefined;
};

/** Lays maps out: `renderRoot` is as wide as a map may be. */
type Host = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement; readonly serverWidth: number | undefined };

// As wide as a picture in Node, where nobody says how wide it is to be.
const usualWidth = 1280;

/** Asks its host to update when the page's frame around it may have changed. */
export class FrameController implements ReactiveController {
  readonly #host: Host;
  readonly #font = new PageFont();
  readonly #resize: ResizeObserver | undefined;
  readonly #attributes: MutationObserver | undefined;
  #fonts: FontFaceSet | undefined;
  #frame: PageFrame | undefined;
  #widthBefore = 0;
  #changedAt = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    if (typeof ResizeObserver === 'undefined') return;
    // Never changes a size in the callback itself: the host updates in the next frame.
    this.#resize = new ResizeObserver(() => this.#askIfChanged());
    this.#attributes = new MutationObserver(() => this.#askIfChanged());
  }

  hostConnected(): void {
    this.#host.requestUpdate();
    this.#resize?.observe(this.#host.renderRoot);
    const around = [this.#host, ...ancestorsOf(this.#host)];
    for (const element of around) this.#attributes?.observe(element, { attributeFilter: ['lang', 'dir'] });
    // Where a host writes its custom properties; to watch the classes of everything around would cost too much.
    for (const element of [this.#host, this.#host.ownerDocument.documentElement])
      this.#attributes?.observe(element, { attributeFilter: ['lang', 'dir', 'class', 'style'] });
    this.#fonts = this.#host.ownerDocument.fonts;
    this.#fonts?.addEventListener('loadingdone', this.#doubtFont);
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
    this.#attributes?.disconnect();
    this.#fonts?.removeEventListener('loadingdone', this.#doubtFont);
  }

  /** The frame now: the same object as long as nothing in it changed; `undefined` where the host has no width. */
  current(): PageFrame | undefined {
    const next = this.#read();
    if (!next || (this.#frame && isSame(this.#frame, next))) return next && this.#frame;
    if (this.#frame && this.#frame.width !== next.width) {
      this.#widthBefore = this.#frame.width;
      this.#changedAt = performance.now();
    }
    this.#frame = next;
    return next;
  }

  /** Takes note of the texts on show; whether the page draws them in another width than `current` said. */
  misjudges(scene: Scene): boolean {
    if (isServer) return false;
    this.#font.watch(scene);
    return this.#frame !== undefined && this.#frame.measure !== this.#measure();
  }

  readonly #doubtFont = (): void => {
    this.#font.doubt();
    this.#askIfChanged();
  };

  #askIfChanged(): void {
    const next = this.#read();
    if (next && !(this.#frame && isSame(this.#frame, next))) this.#host.requestUpdate();
  }

  #read(): PageFrame | undefined {
    if (isServer) return this.#onServer();
    const width = this.#steadyWidth(this.#host.renderRoot.clientWidth);
    if (!(width > 0)) return undefined;
    const direction = directionFrom(inheritedAttribute(this.#host, 'dir'));
    return { width, locale: inheritedAttribute(this.#host, 'lang'), direction, measure: this.#measure() };
  }

  // A server sees nothing of the page but the element's own attributes.
  #onServer(): PageFrame {
    const { serverWidth = 0 } = this.#host;
    return {
      width: serverWidth > 0 && serverWidth < 1e6 ? serverWidth : usualWidth,
      locale: this.#host.getAttribute('lang') ?? undefined,
      direction: directionFrom(this.#host.getAttribute('dir')),
      measure: builtInMeasure,
    };
  }

  #measure(): Frame['measure'] {
    const families = getComputedStyle(this.#host).getPropertyValue('--journey-font').trim();
    return this.#font.measure(this.#host.ownerDocument, families);
  }

  // A taller map may bring the page a scroll bar, which narrows the map, which takes the bar away again, and so on.
  // A small step back to the width before, soon after the last change, is that: the narrower width stays.
  #steadyWidth(width: number): number {
    const shown = this.#frame?.width ?? 0;
    const isBack = width === this.#widthBefore && width > shown && width - shown < 32;
    return isBack && performance.now() - this.#changedAt < 250 ? shown : width;
  }
}

function isSame(one: PageFrame, other: PageFrame): boolean {
  return (
    one.width === other.width &&
    one.locale === other.locale &&
    one.direction === other.direction &&
    one.measure === other.measure
  );
}

function directionFrom(text: string | null | undefined): Direction | undefined {
  return text === 'rtl' || text === 'ltr' ? text : undefined;
}
