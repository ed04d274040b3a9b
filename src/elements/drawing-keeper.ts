import type { Scene } from '../scene/mark.js';
import type { Request } from '../resolve.js';
import type { Viewing } from '../views/view.js';
import { drawMap, type DrawnMap } from './drawn-map.js';
import type { FrameController, PageFrame } from './frame-controller.js';

/** What an element wants to have drawn; both answer anew whenever they are asked, and throw where the host made a slip. */
export interface MapMaker {
  readonly request: () => Request;
  readonly viewing: (request: Request) => Viewing;
  readonly locale: string | undefined;
}

/** Keeps the drawing of an element, and makes a new one where something that it depends on is new. */
export class DrawingKeeper {
  readonly #frame: FrameController;
  #inputs: readonly unknown[] = [];
  #drawn: DrawnMap | undefined;
  #slip: Error | undefined;

  constructor(frame: FrameController) {
    this.#frame = frame;
  }

  get drawn(): DrawnMap | undefined {
    return this.#drawn;
  }

  /** Why there is no drawing. */
  get slip(): Error | undefined {
    return this.#slip;
  }

  /** Brings the drawing up to date. */
  update(maker: MapMaker, frame: PageFrame): void {
    try {
      const scene = this.#redraw(maker, frame);
      // Only the texts of a drawing can tell that the page's font draws them wider than was reckoned.
      if (scene && this.#frame.misjudges(scene)) this.#redraw(maker, this.#frame.current() ?? frame);
      this.#slip = undefined;
    } catch (error) {
      this.#drawn = undefined;
      this.#slip = error instanceof Error ? error : new Error(String(error));
      // A host's slip is said in place; a fault of the library is also for those who watch over the page.
      if (!isSlip(this.#slip) && typeof reportError === 'function') reportError(error);
    }
  }

  /** Forgets the drawing. */
  clear(): void {
    this.#drawn = this.#slip = undefined;
  }

  #redraw({ request, viewing, locale }: MapMaker, frame: PageFrame): Scene | undefined {
    const wanted = request();
    const inputs: readonly unknown[] = [frame, locale, ...(Object.values(wanted) as unknown[])];
    const isSame = inputs.every((input, index) => input === this.#inputs[index]);
    if (!this.#slip && this.#drawn && isSame) return undefined;
    this.#inputs = inputs;
    this.#drawn = drawMap(viewing(wanted), { ...frame, locale: locale || frame.locale });
    return this.#drawn.scene;
  }
}

// All slips of a caller are told in this way: what was expected, what came.
function isSlip({ message }: Error): boolean {
  return /^(expected|\S+ must be) .*, got /is.test(message);
}
