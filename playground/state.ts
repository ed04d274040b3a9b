import { wordsFor } from '../src/locales/index.js';
import { views } from '../src/views/index.js';
import { samples } from './samples.ts';

/** Everything that a reader can choose; a link to the playground holds it all. */
export interface PlaygroundState {
  readonly sample: string;
  /** What stands in the editor, where it differs from the sample's own text. */
  readonly text: string | undefined;
  readonly view: string;
  /** The saved view of the document that is open; empty for none. */
  readonly saved: string;
  /** The sample that the document is held against; empty for none. */
  readonly compare: string;
  readonly mode: ModeChoice;
  readonly theme: ThemeChoice;
  readonly language: Language;
  readonly direction: DirectionChoice;
  /** The width of the picture in px, or all the room there is. */
  readonly width: WidthChoice;
  /** The options of the view that differ from its defaults. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly editor: EditorChoice;
}

export type ModeChoice = (typeof modeChoices)[number];
export type ThemeChoice = (typeof themeChoices)[number];
export type Language = (typeof languages)[number];
export type DirectionChoice = (typeof directionChoices)[number];
export type WidthChoice = (typeof widthChoices)[number];
export type EditorChoice = (typeof editorChoices)[number];

export const modeChoices = ['delta', 'overlay', 'side-by-side'] as const;
export const themeChoices = ['auto', 'light', 'dark', 'contrast'] as const;
export const languages = ['en', 'zh-Hans', 'zh-Hant'] as const;
export const directionChoices = ['auto', 'ltr', 'rtl'] as const;
export const widthChoices = ['fill', '320', '480', '640', '960', '1280', '1600'] as const;
export const editorChoices = ['shown', 'hidden'] as const;

/**
 * What a reader sees who chose nothing yet; the language is the first of theirs that is known.
 *
 * A narrow page begins without the editor, which would lie over the map there.
 */
export function firstState(readersLanguages: readonly string[], isNarrow: boolean): PlaygroundState {
  return {
    sample: samples[0]?.name ?? '',
    text: undefined,
    view: views[0]?.name ?? '',
    saved: '',
    compare: '',
    mode: 'delta',
    theme: 'auto',
    language: languageFor(readersLanguages),
    direction: 'auto',
    width: 'fill',
    options: {},
    editor: isNarrow ? 'hidden' : 'shown',
  };
}

function languageFor(readersLanguages: readonly string[]): Language {
  const known = readersLanguages.find((tag) => /^(en|zh)\b/i.test(tag)) ?? 'en';
  return languages.find((language) => language === wordsFor(known).locale) ?? 'en';
}
