import type { View } from '../src/views/view.js';

/** How a reader sets an option: one of a list, yes or no, a number, several names, or any text. */
export type OptionKind = 'choice' | 'flag' | 'number' | 'list' | 'text';

/** One option of a view, as a control needs it. */
export interface ViewOption {
  readonly name: string;
  readonly kind: OptionKind;
  readonly preset: unknown;
  readonly choices: readonly string[];
}

/** All options of a view, in its own order, told from its defaults and choices. */
export function optionsOf(view: View): ViewOption[] {
  const choices = view.choices as Readonly<Record<string, readonly unknown[] | undefined>>;
  return Object.entries(view.defaults).map(([name, preset]: [string, unknown]) => ({
    name,
    preset,
    kind: kindOf(preset, choices[name]),
    choices: (choices[name] ?? []).map(String),
  }));
}

/** The value that a text means for an option; `undefined` where it is none, or says no more than the default. */
export function optionFromText(option: ViewOption, text: string): unknown {
  const value = valueOf(option, text);
  return textOfOption(value) === textOfOption(option.preset) ? undefined : value;
}

/** An option's value as a link and a text box write it. */
export function textOfOption(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function kindOf(preset: unknown, choices: readonly unknown[] | undefined): OptionKind {
  if (choices) return 'choice';
  if (typeof preset === 'boolean') return 'flag';
  if (typeof preset === 'number') return 'number';
  return Array.isArray(preset) ? 'list' : 'text';
}

function valueOf({ kind, choices, preset }: ViewOption, text: string): unknown {
  switch (kind) {
    case 'choice':
      return choices.includes(text) ? text : preset;
    case 'flag':
      return text === 'true';
    case 'number':
      return text.trim() !== '' && Number(text) >= 0 && Number.isFinite(Number(text)) ? Number(text) : preset;
    case 'list':
      return text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    case 'text':
      return text;
  }
}
