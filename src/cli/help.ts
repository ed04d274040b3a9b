import { views } from '../views/index.js';
import type { View } from '../views/view.js';
import type { Flag } from './arguments.js';
import { checkFlags } from './check.js';
import { convertFlags } from './convert.js';
import { drawFlags } from './draw.js';
import { viewFlags } from './view-options.js';

const helpStart = 29;
const helpWidth = 88;

/** What `--help` prints: the commands; of a command its options and examples; of a view named beside `draw` its options. */
export function helpText(words: readonly string[] = []): string {
  const [command = ''] = words;
  const at = words.indexOf('--view');
  const named = at < 0 ? words.find((word) => word.startsWith('--view='))?.slice('--view='.length) : words[at + 1];
  const view = views.find(({ name }) => name === named);
  const lines = command === 'draw' && view ? viewHelp(view) : (commandHelp[command] ?? overview);
  return [...lines, ''].join('\n');
}

const overview: readonly string[] = [
  'journeyscape draws customer-journey maps.',
  '',
  'journeyscape draw FILE [options]      Draw a journey as SVG, or as tables in HTML.',
  'journeyscape check FILE [options]     List what is wrong, with line and column.',
  'journeyscape convert FILE [options]   Write a journey in another format.',
  'journeyscape COMMAND --help           The options of a command, with examples.',
  'journeyscape --version',
  '',
  'FILE is a journey document (JSON), Mermaid text (journey or timeline), Markdown with such a diagram in it,',
  'or - for standard input.',
  '',
  'Ends with 0 when all is well, 1 when the file has errors, 2 when the command is wrong.',
];

const commandHelp: Readonly<Record<string, readonly string[]>> = {
  draw: [
    'journeyscape draw FILE [options]',
    '',
    'Draws a journey as SVG, or as tables in HTML. What can be drawn of a file with errors is drawn; it then ends with 1.',
    '',
    ...flagLines(drawFlags),
    '',
    `Each view has options of its own: journeyscape draw --view ${views[0]?.name ?? ''} --help`,
    '',
    'journeyscape draw journey.json --out map.svg',
    'journeyscape draw journey.json --view flowchart --width 1600 --theme dark --out flow.svg',
    'journeyscape draw journey.json --compare later.json --compare-mode side-by-side --out both.svg',
    'journeyscape draw journey.json --saved-view for-the-shop --out shop.svg',
    'journeyscape draw journey.json --view table --out journey.html',
    'cat trip.mmd | journeyscape draw - > trip.svg',
  ],
  check: [
    'journeyscape check FILE [options]',
    '',
    'Lists what is wrong, each with file, line and column. Ends with 1 if an error is among it.',
    '',
    ...flagLines(checkFlags),
    '',
    'journeyscape check journey.json',
    'journeyscape check notes.md --json',
  ],
  convert: [
    'journeyscape convert FILE [options]',
    '',
    'Writes a journey in another format. Ends with 1 if the file holds none, or has errors.',
    '',
    ...flagLines(convertFlags),
    '',
    'journeyscape convert trip.mmd --out trip.json',
  ],
};

function viewHelp(view: View): string[] {
  return [
    `journeyscape draw FILE --view ${view.name} [options]`,
    '',
    `The options of the view ${view.name}; journeyscape draw --help lists those that every view has.`,
    '',
    ...flagLines(ownFlags(viewFlags(view))),
  ];
}

/** The reading direction and a view’s own direction share one option; both sets of values are named. */
function ownFlags(flags: readonly Flag[]): Flag[] {
  return flags.map((flag) =>
    flag.name === 'direction' ? { ...flag, help: `${flag.help} ltr and rtl set the reading direction.` } : flag,
  );
}

function flagLines(flags: readonly Flag[]): string[] {
  return flags.flatMap(({ name, short, value, help }) => {
    const spelling = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
    const [first = '', ...rest] = wrapped(help);
    const more = rest.map((line) => ' '.repeat(helpStart) + line);
    if (spelling.length < helpStart - 3) return [`  ${spelling.padEnd(helpStart - 2)}${first}`, ...more];
    return [`  ${spelling}`, ' '.repeat(helpStart) + first, ...more];
  });
}

function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > helpWidth) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
