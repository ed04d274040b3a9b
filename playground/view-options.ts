import { viewNamed } from '../src/views/index.js';
import { optionFromText, optionsOf, textOfOption, type ViewOption } from './option-values.ts';
import { field, make, menu, part } from './page-parts.ts';
import type { PlaygroundState } from './state.ts';
import { nameOf, type PlaygroundWords } from './words.ts';

type Options = PlaygroundState['options'];

/** Draws a control for every option of the view; `onChange` hears all options that differ from the defaults. */
export function startViewOptions(onChange: (options: Options) => void): {
  readonly show: (state: PlaygroundState, words: PlaygroundWords) => void;
} {
  const place = part('view-options', HTMLFormElement);
  const count = part('view-options-count', HTMLElement);
  let drawn = { view: '', words: undefined as PlaygroundWords | undefined };
  let options: readonly ViewOption[] = [];
  const read = () => {
    onChange(Object.fromEntries(options.flatMap((option) => chosen(option))));
  };
  place.addEventListener('input', read);
  place.addEventListener('submit', (event) => event.preventDefault());
  return {
    show(state, words) {
      const view = viewNamed(state.view);
      if (view && (drawn.view !== state.view || drawn.words !== words)) {
        options = optionsOf(view);
        place.replaceChildren(
          ...options.map((option) => field(idOf(option), nameOf(option.name, words), control(option, words))),
        );
        drawn = { view: state.view, words };
      }
      for (const option of options) write(option, state.options[option.name] ?? option.preset);
      const changed = Object.keys(state.options).length;
      count.textContent = changed > 0 ? words.changed(changed) : '';
    },
  };
}

function idOf(option: ViewOption): string {
  return `option-${option.name}`;
}

function control(option: ViewOption, words: PlaygroundWords): HTMLInputElement | HTMLSelectElement {
  switch (option.kind) {
    case 'choice':
      return menu(
        option.choices.map((choice) => [choice, nameOf(choice, words)]),
        String(option.preset),
      );
    case 'flag':
      return make('input', { type: 'checkbox' });
    case 'number':
      return make('input', { type: 'number', min: '0', step: 'any', inputMode: 'numeric' });
    case 'list':
      return make('input', { type: 'text', placeholder: words.listHint, spellcheck: false });
    case 'text':
      return make('input', { type: 'text' });
  }
}

function chosen(option: ViewOption): [string, unknown][] {
  const value = optionFromText(option, textIn(controlOf(option)));
  return value === undefined ? [] : [[option.name, value]];
}

function textIn(input: HTMLInputElement | HTMLSelectElement): string {
  return input instanceof HTMLInputElement && input.type === 'checkbox' ? String(input.checked) : input.value;
}

/** What a reader is typing is left alone: `a,` is not yet `a, b`. */
function write(option: ViewOption, value: unknown): void {
  const input = controlOf(option);
  if (input instanceof HTMLInputElement && input.type === 'checkbox') input.checked = value === true;
  else if (input !== document.activeElement || input instanceof HTMLSelectElement) input.value = textOfOption(value);
}

function controlOf(option: ViewOption): HTMLInputElement | HTMLSelectElement {
  const found = document.getElementById(idOf(option));
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new TypeError(`expected a control for the option ${option.name}, got ${found?.tagName ?? 'nothing'}`);
}
