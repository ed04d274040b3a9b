import { viewNamed, views } from '../src/views/index.js';
import { optionFromText, optionsOf, textOfOption } from './option-values.ts';
import { packText, unpackText } from './packed-text.ts';
import { samples } from './samples.ts';
import {
  directionChoices,
  editorChoices,
  languages,
  modeChoices,
  themeChoices,
  widthChoices,
  type PlaygroundState,
} from './state.ts';

const optionPrefix = 'option.';

/** What a link says, on top of `preset`; values that mean nothing are passed over. */
export async function stateFrom(hash: string, preset: PlaygroundState): Promise<PlaygroundState> {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const packed = said.get('text');
  const view = oneOf(
    views.map(({ name }) => name),
    said.get('view'),
    preset.view,
  );
  return {
    sample: oneOf(
      samples.map(({ name }) => name),
      said.get('sample'),
      preset.sample,
    ),
    text: packed === null ? undefined : await unpackText(packed),
    view,
    saved: said.get('saved') ?? '',
    compare: oneOf(
      samples.map(({ name }) => name),
      said.get('compare'),
      '',
    ),
    mode: oneOf(modeChoices, said.get('mode'), preset.mode),
    theme: oneOf(themeChoices, said.get('theme'), preset.theme),
    language: oneOf(languages, said.get('language'), preset.language),
    direction: oneOf(directionChoices, said.get('direction'), preset.direction),
    width: oneOf(widthChoices, said.get('width'), preset.width),
    options: optionsSaid(view, said),
    editor: oneOf(editorChoices, said.get('editor'), preset.editor),
  };
}

/** The link that opens a state again: the sample and the language always, the rest where it differs from `preset`. */
export async function hashOf(state: PlaygroundState, preset: PlaygroundState): Promise<string> {
  const said = new URLSearchParams({ sample: state.sample, language: state.language });
  for (const name of ['view', 'saved', 'compare', 'mode', 'theme', 'direction', 'width', 'editor'] as const)
    if (state[name] !== preset[name]) said.set(name, state[name]);
  for (const [name, value] of Object.entries(state.options)) said.set(optionPrefix + name, textOfOption(value));
  if (state.text !== undefined) said.set('text', await packText(state.text));
  return `#${said.toString()}`;
}

function optionsSaid(view: string, said: URLSearchParams): Readonly<Record<string, unknown>> {
  const known = viewNamed(view);
  const found = known ? optionsOf(known) : [];
  return Object.fromEntries(
    found.flatMap((option) => {
      const text = said.get(optionPrefix + option.name);
      const value = text === null ? undefined : optionFromText(option, text);
      return value === undefined ? [] : [[option.name, value]];
    }),
  );
}

function oneOf<Choice extends string>(choices: readonly Choice[], said: string | null, otherwise: Choice): Choice {
  return choices.find((choice) => choice === said) ?? otherwise;
}
