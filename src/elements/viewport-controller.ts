import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { encloses, type Box } from '../layout/box.js';
import { marksWithin } from '../scene/extent.js';
import type { Mark, Scene } from '../scene/mark.js';
import { rootsAround } from './inherited.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Room around the window that is painted too, at least, in px: a short scroll finds its marks there. */
const least = 400;

/** Knows which marks of a picture a reader can see, and says when others come into sight. */
export class ViewportController implements ReactiveController {
  readonly #host: Host;
  readonly #onChange: () => void;
  #picture: SVGElement | undefined;
  #scene: Scene | undefined;
  #within: ((box: Box) => Mark[]) | undefined;
  #painted: Box | undefined;
  #sight: IntersectionObserver | undefined;
  #roots: readonly EventTarget[] = [];
  #view: Window | undefined;

  constructor(host: Host, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    // Scroll events stay inside the shadow tree they happen in, so each tree around the host is listened to.
    this.#roots = rootsAround(this.#host);
    for (const root of this.#roots) root.addEventListener('scroll', this.#look, { capture: true, passive: true });
    this.#view = this.#host.ownerDocument.defaultView ?? undefined;
    this.#view?.addEventListener('resize', this.#look);
    // What moves into sight without a scroll: something above it closed, a tab opened.
    this.#sight = new IntersectionObserver(this.#look, { threshold: [0, 0.25, 0.5, 0.75, 1], rootMargin: '200px' });
    if (this.#picture) this.#sight.observe(this.#picture);
  }

  hostDisconnected(): void {
    for (const root of this.#roots) root.removeEventListener('scroll', this.#look, { capture: true });
    this.#roots = [];
    this.#view?.removeEventListener('resize', this.#look);
    this.#sight?.disconnect();
    this.#sight = undefined;
  }

  /** Watches another picture, or none. Its parent's parent is what it scrolls in. */
  watch(picture: SVGElement | undefined, scene: Scene | undefined): void {
    if (picture !== this.#picture) {
      this.#picture?.parentElement?.parentElement?.removeEventListener('scroll', this.#look);
      picture?.parentElement?.parentElement?.addEventListener('scroll', this.#look, { passive: true });
      this.#sight?.disconnect();
      if (picture) this.#sight?.observe(picture);
      this.#picture = picture;
    }
    if (scene === this.#scene) return;
    this.#scene = scene;
    this.#within = scene && marksWithin(scene);
    this.#painted = undefined;
  }

  /** The marks to paint now, back to front. */
  marks(): readonly Mark[] {
    if (!this.#scene || !this.#within) return [];
    this.#painted = this.#window(true);
    return this.#painted ? this.#within(this.#painted) : [];
  }

  readonly #look = (): void => {
    const seen = this.#window(false);
    if (!seen || (this.#painted && encloses(this.#painted, seen))) return;
    this.#onChange();
  };

  /** What is in sight, in the picture's own px, with room around it if asked; `undefined` where nothing is. */
  #window(hasRoom: boolean): Box | undefined {
    const picture = this.#picture?.getBoundingClientRect();
    const scroller = this.#picture?.parentElement?.parentElement?.getBoundingClientRect();
    if (!picture || !scroller || !this.#scene || picture.width === 0) return undefined;
    const { innerWidth, innerHeight } = this.#view ?? window;
    const roomX = hasRoom ? Math.max(least, innerWidth / 2) : 0;
    const roomY = hasRoom ? Math.max(least, innerHeight / 2) : 0;
    const left = Math.max(picture.left, Math.max(scroller.left, 0) - roomX);
    const right = Math.min(picture.right, Math.min(scroller.right, innerWidth) + roomX);
    const top = Math.max(picture.top, -roomY);
    const bottom = Math.min(picture.bottom, innerHeight + roomY);
    if (left >= right || top >= bottom) return undefined;
    const scale = this.#scene.width / picture.width;
    return {
      x: (left - picture.left) * scale,
      y: (top - picture.top) * scale,
      width: (right - left) * scale,
      height: (bottom - top) * scale,
    };
  }
}
