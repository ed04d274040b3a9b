import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Mark } from '../scene/mark.js';
import type { DrawnMap } from './drawn-map.js';
import { focusGrid, focusKeys, nextFocus, type FocusGrid } from './focus-walk.js';

/** What a focus controller does to its host. */
export interface FocusActions {
  /** Shows where the focus is, or that it is nowhere. */
  readonly show: (mark: Mark | undefined) => void;
  /** Takes note of where the Tab key will lead. */
  readonly wait: (mark: Mark) => void;
  readonly choose: (mark: Mark) => void;
}

/** Makes the buttons of an outline one stop of the Tab key, and walks them with the arrow keys. */
export class FocusController implements ReactiveController {
  readonly #actions: FocusActions;
  #grid: FocusGrid | undefined;
  #buttons = new Map<string, HTMLButtonElement>();
  #stop: string | undefined;
  #focused: string | undefined;
  #current: string | undefined;

  constructor(host: ReactiveControllerHost, actions: FocusActions) {
    this.#actions = actions;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#focused = undefined;
    this.#actions.show(undefined);
  }

  /** The listeners that the outline needs. */
  readonly onFocusIn = (event: FocusEvent): void => {
    this.#focused = keyOf(event);
    if (this.#focused === undefined) return;
    this.#setStop(this.#focused);
    this.#actions.show(this.#mark(this.#focused));
  };

  readonly onFocusOut = (): void => {
    this.#focused = undefined;
    this.#actions.show(undefined);
  };

  readonly onClick = (event: Event): void => {
    const mark = this.#mark(keyOf(event));
    if (mark) this.#actions.choose(mark);
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const from = keyOf(event);
    if (from === undefined || !this.#grid || !focusKeys.has(event.key) || event.altKey || event.metaKey) return;
    event.preventDefault();
    const to = nextFocus(this.#grid, from, event.key, event.ctrlKey);
    if (to !== undefined) this.#buttons.get(to)?.focus({ preventScroll: true });
  };

  /** Follows a new picture: the stop stays where it was, if that is still there. */
  follow(outline: HTMLElement | null, { scene, outline: tree }: DrawnMap): void {
    const hadFocus = this.#focused !== undefined;
    this.#grid = focusGrid(scene, tree);
    const buttons = [...(outline?.querySelectorAll('button') ?? [])];
    this.#buttons = new Map(buttons.map((button) => [button.dataset['key'] ?? '', button]));
    const stop =
      this.#stop !== undefined && this.#buttons.has(this.#stop) ? this.#stop : this.#grid.columns[0]?.[0]?.key;
    if (stop === undefined) return;
    // Lit may have given an old button to a new mark.
    for (const button of buttons) if (button.tabIndex === 0) button.tabIndex = -1;
    for (const button of buttons) button.removeAttribute('aria-current');
    this.#setStop(stop);
    if (!hadFocus) return;
    if (outline?.querySelector('button:focus')) this.#actions.show(this.#mark(stop));
    else this.#buttons.get(stop)?.focus({ preventScroll: true });
  }

  /** Puts the stop of the Tab key on a mark without moving the focus. */
  stopAt(key: string): void {
    if (this.#buttons.has(key)) this.#setStop(key);
  }

  /** Says which step is the chosen one. */
  markCurrent(step: string | undefined): void {
    if (this.#current !== step) this.#buttons.get(this.#current ?? '')?.removeAttribute('aria-current');
    this.#current = step;
    this.#buttons.get(step ?? '')?.setAttribute('aria-current', 'true');
  }

  #setStop(key: string): void {
    const [before, next] = [this.#buttons.get(this.#stop ?? ''), this.#buttons.get(key)];
    if (before) before.tabIndex = -1;
    if (next) next.tabIndex = 0;
    this.#stop = key;
    const mark = this.#mark(key);
    if (mark) this.#actions.wait(mark);
  }

  #mark(key: string | undefined): Mark | undefined {
    const place = key === undefined ? undefined : this.#grid?.places.get(key);
    return place && this.#grid?.columns[place.column]?.[place.row];
  }
}

function keyOf({ target }: Event): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined;
}
