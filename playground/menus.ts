import { views } from '../src/views/index.js';
import { field, menu, part } from './page-parts.ts';
import { samples } from './samples.ts';
import { directionChoices, languages, themeChoices, widthChoices, type PlaygroundState } from './state.ts';
import { languageNames, nameOf, type PlaygroundWords } from './words.ts';

/** The state's fields that have a menu each. */
export type MenuName = 'sample' | 'view' | 'theme' | 'language' | 'direction' | 'width';

type Entries = readonly (readonly [value: string, name: string])[];

/** Draws the menus of the page; `onChoose` hears what a reader picks. */
export function startMenus(onChoose: (change: Partial<PlaygroundState>) => void): {
  readonly show: (state: PlaygroundState, words: PlaygroundWords) => void;
} {
  const place = part('menus', HTMLFormElement);
  let shownIn: PlaygroundWords | undefined;
  place.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) onChoose({ [target.name]: target.value });
  });
  return {
    show(state, words) {
      // Only another language makes new menus: the one in use must keep the focus.
      if (words !== shownIn) drawMenus(place, state, words);
      shownIn = words;
      for (const name of menuNames) part(name, HTMLSelectElement).value = state[name];
    },
  };
}

const menuNames: readonly MenuName[] = ['sample', 'view', 'theme', 'language', 'direction', 'width'];

function drawMenus(place: HTMLFormElement, state: PlaygroundState, words: PlaygroundWords): void {
  const focused = document.activeElement?.id;
  const entries = entriesIn(words);
  place.replaceChildren(...menuNames.map((name) => field(name, words[name], menu(entries[name], state[name]))));
  if (menuNames.some((name) => name === focused)) part(focused ?? '', HTMLSelectElement).focus();
}

function entriesIn(words: PlaygroundWords): Readonly<Record<MenuName, Entries>> {
  return {
    sample: samples.map(({ name, title }) => [name, words.names[name] ?? title]),
    view: views.map(({ name }) => [name, nameOf(name, words)]),
    theme: themeChoices.map((theme) => [theme, words.themes[theme]]),
    language: languages.map((language) => [language, languageNames[language]]),
    direction: directionChoices.map((direction) => [direction, words.directions[direction]]),
    width: widthChoices.map((width) => [width, width === 'fill' ? words.fill : `${width} px`]),
  };
}
