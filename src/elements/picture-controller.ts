import type { ReactiveControllerHost } from 'lit';
import type { Point } from '../layout/box.js';
import type { SvgSurface } from '../paint/svg-nodes.js';
import type { Mark, Scene } from '../scene/mark.js';
import { ScenePainter } from './scene-painter.js';
import { ViewportController } from './viewport-controller.js';

/** Room between a mark and the ring around it, in px. */
const ringRoom = 4;

/** The picture of an element: what is in sight is painted, what has the focus has a ring. */
export class PictureController {
  readonly #painter = new ScenePainter();
  readonly #viewport: ViewportController;
  #picture: SVGSVGElement | undefined;
  #scene: Scene | undefined;
  #surface: SvgSurface | undefined;
  #selected: string | undefined;
  #awaited: Mark | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#viewport = new ViewportController(host, () => this.#paint());
  }

  /** Shows a scene in an `<svg>`, or nothing where there is none. */
  show(
    picture: SVGSVGElement | undefined,
    scene: Scene | undefined,
    surface: SvgSurface,
    selected: string | undefined,
  ): void {
    if (picture !== this.#picture) this.#painter.clear();
    this.#picture = picture;
    this.#scene = scene;
    this.#surface = surface;
    this.#selected = selected;
    this.#viewport.watch(picture, scene);
    this.#paint();
    // The stop of the Tab key was chosen before there was a picture to place it on.
    if (this.#awaited) this.placeOutline(this.#awaited);
  }

  /** Puts the ring around a mark and brings it into sight; takes it away where there is none. */
  showFocus(mark: Mark | undefined): void {
    const ring = this.#picture?.querySelector('.ring');
    ring?.setAttribute('visibility', mark ? 'visible' : 'hidden');
    if (!mark || !ring) return;
    const { x, y, width, height } = mark.box;
    for (const rect of ring.children) {
      rect.setAttribute('x', String(x - ringRoom));
      rect.setAttribute('y', String(y - ringRoom));
      rect.setAttribute('width', String(width + 2 * ringRoom));
      rect.setAttribute('height', String(height + 2 * ringRoom));
    }
    this.placeOutline(mark)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Puts the unseen outline where a mark is: that is where a browser scrolls to and a magnifier goes when it has the focus. */
  placeOutline(mark: Mark): HTMLElement | undefined {
    const { box } = mark;
    this.#awaited = mark;
    const outline = this.#picture?.previousElementSibling;
    if (!(outline instanceof HTMLElement)) return undefined;
    const place = { left: box.x, top: box.y, width: Math.max(1, box.width), height: Math.max(1, box.height) };
    for (const [side, value] of Object.entries(place)) outline.style.setProperty(side, `${value}px`);
    return outline;
  }

  /** Where on the picture a pointer is. */
  pointAt({ clientX, clientY }: MouseEvent): Point {
    const box = this.#picture?.getBoundingClientRect();
    if (!box || !this.#scene || box.width === 0) return { x: -1, y: -1 };
    const scale = Math.ceil(this.#scene.width) / box.width;
    return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
  }

  #paint(): void {
    const parent = this.#picture?.querySelector('.marks');
    if (parent && this.#surface) this.#painter.paint(parent, this.#viewport.marks(), this.#surface, this.#selected);
  }
}
