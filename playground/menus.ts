import { views } from '../src/views/index.js';
import { field, menu, part } from './page-parts.ts';
import type { CheckedText } from './check-text.ts';
import { samples } from './samples.ts';
import { savedViews } from './saved-views.ts';
import { directionChoices, languages, modeChoices, themeChoices, widthChoices, type PlaygroundState } from './state.ts';
import { languageNames, nameOf, type PlaygroundWords } from './words.ts';

/** The state's fields that have a menu each. */
export type MenuName = 'sample' | 'view' | 'saved' | 'compare' | 'mode' | 'theme' | 'language' | 'direction' | 'width';

type Entries = readonly (readonly [value: string, name: string])[];

/** Draws the menus of the page; `onChoose` hears what a reader picks. */
export function startMenus(onChoose: (change: Partial<PlaygroundState>) => void): {
  readonly show: (state: PlaygroundState, words: PlaygroundWords, checked: CheckedText) => void;
} {
  const place = part('menus', HTMLFormElement);
  let shownIn: PlaygroundWords | undefined;
  let savedNames = '';
  place.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) onChoose({ [target.name]: target.value });
  });
  return {
    show(state, words, checked) {
      const saved = savedViews(checked, state.language);
      // Only another language or other saved views make new menus: the one in use must keep the focus.
      if (words !== shownIn || saved.join() !== savedNames) drawMenus(place, state, words, saved);
      shownIn = words;
      savedNames = saved.join();
      for (const name of menuNames) part(name, HTMLSelectElement).value = state[name];
      fieldOf('saved').hidden = saved.length === 0;
      fieldOf('mode').hidden = state.compare === '';
    },
  };
}

const menuNames: readonly MenuName[] = [
  'sample',
  'view',
  'saved',
  'compare',
  'mode',
  'theme',
  'language',
  'direction',
  'width',
];

function drawMenus(place: HTMLFormElement, state: PlaygroundState, words: PlaygroundWords, saved: Entries): void {
  const focused = document.activeElement?.id;
  const entries = { ...entriesIn(words), saved: [['', words.none] as const, ...saved] };
  place.replaceChildren(
    ...menuNames.map((name) =>
      field(name, words[name === 'saved' ? 'savedView' : name], menu(entries[name], state[name])),
    ),
  );
  if (menuNames.some((name) => name === focused)) part(focused ?? '', HTMLSelectElement).focus();
}

function entriesIn(words: PlaygroundWords): Readonly<Record<Exclude<MenuName, 'saved'>, Entries>> {
  const titles = samples.map(({ name, title }) => [name, words.names[name] ?? title] as const);
  return {
    sample: titles,
    compare: [['', words.none], ...titles],
    mode: modeChoices.map((mode) => [mode, nameOf(mode, words)]),
    view: views.map(({ name }) => [name, nameOf(name, words)]),
    theme: themeChoices.map((theme) => [theme, words.themes[theme]]),
    language: languages.map((language) => [language, languageNames[language]]),
    direction: directionChoices.map((direction) => [direction, words.directions[direction]]),
    width: widthChoices.map((width) => [width, width === 'fill' ? words.fill : `${width} px`]),
  };
}

function fieldOf(name: MenuName): HTMLElement {
  const parent = part(name, HTMLSelectElement).parentElement;
  if (!parent) throw new TypeError(`expected a field around the menu ${name}`);
  return parent;
}
