import type { Decorator, Preview } from '@storybook/web-components';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { themes, type ThemeName } from '../../src/scene/tokens.js';

/** What the toolbar shows at first. */
export const initialFrame: Frame = { theme: 'light', locale: 'en', direction: 'ltr', width: 'full' };

/** What the toolbar offers: the page around the map. */
export const frameGlobals: Preview['globalTypes'] = {
  theme: menu('Theme', 'paintbrush', [
    ['light', 'Light'],
    ['dark', 'Dark'],
    ['contrast', 'High contrast'],
  ]),
  locale: menu('Language', 'globe', [
    ['en', 'English'],
    ['zh-Hans', '简体中文'],
    ['zh-Hant', '繁體中文'],
  ]),
  direction: menu('Direction', 'transfer', [
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  width: menu('Width', 'ruler', [
    ...['320', '640', '960', '1280', '1600'].map((width) => [width, `${width} px`] as const),
    ['full', 'All there is'],
  ]),
};

type Menu = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<Menu['toolbar']>['icon']>;

interface Frame {
  readonly theme: ThemeName;
  readonly locale: string;
  readonly direction: string;
  readonly width: string;
}

/** Puts a story into the page that the toolbar asks for; the maps in it take theme, language and direction. */
export const framed: Decorator = (story, context): TemplateResult => {
  const frame = { ...initialFrame, ...(context.globals as Partial<Frame>) };
  if (context.viewMode === 'story') document.body.style.background = themes[frame.theme].page;
  // A ref is called before what is inside is there; a microtask later it is.
  const dress = (page?: Element): void => queueMicrotask(() => page && dressPage(page as HTMLElement, frame));
  return html`<div lang=${frame.locale} dir=${frame.direction} ${ref(dress)}>${story()}</div>`;
};

function dressPage(page: HTMLElement, frame: Frame): void {
  page.style.boxSizing = 'border-box';
  page.style.padding = '24px';
  page.style.width = frame.width === 'full' ? '' : `${frame.width}px`;
  page.style.color = themes[frame.theme].ink;
  page.style.background = themes[frame.theme].page;
  const maps = [...page.querySelectorAll('*')].filter((element) => element.localName.startsWith('journey-'));
  for (const map of maps) {
    map.setAttribute('theme', frame.theme);
    map.setAttribute('lang', frame.locale);
    map.setAttribute('dir', frame.direction);
  }
}

function menu(title: string, icon: Icon, choices: readonly (readonly [value: string, title: string])[]): Menu {
  const items = choices.map(([value, label]) => ({ value, title: label }));
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}
