import { hashOf } from './address.ts';
import type { PlaygroundState } from './state.ts';

/** The page's address, kept up with what is shown. */
export interface AddressBar {
  /** Writes a state soon, over the last one. */
  readonly follow: (state: PlaygroundState) => void;
  /** Keeps what the address says now for the Back button and goes on with a new entry. */
  readonly turn: (state: PlaygroundState) => void;
}

// Browsers refuse more than some ten changes of the address a second; typing is faster.
const pauseMs = 300;

/** Starts to write states into the page's address; `preset` is what need not be said. */
export function startAddressBar(preset: PlaygroundState): AddressBar {
  let waiting: PlaygroundState | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = Promise.resolve();
  const write = (state: PlaygroundState, how: 'pushState' | 'replaceState') => {
    written = written.then(async () => history[how](null, '', await hashOf(state, preset)));
  };
  const flush = () => {
    clearTimeout(timer);
    if (waiting) write(waiting, 'replaceState');
    waiting = undefined;
  };
  return {
    follow(state) {
      waiting = state;
      clearTimeout(timer);
      timer = setTimeout(flush, pauseMs);
    },
    turn(state) {
      flush();
      write(state, 'pushState');
    },
  };
}
