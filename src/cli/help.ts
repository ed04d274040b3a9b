import { views } from '../views/index.js';
import type { Flag } from './arguments.js';
import { checkFlags } from './check.js';
import { convertFlags } from './convert.js';
import { drawFlags } from './draw.js';
import { viewFlags } from './view-options.js';

/** What `--help` prints: every command with its options. */
export function helpText(): string {
  return [
    'journeyscape draws customer-journey maps.',
    '',
    'FILE is a journey document (JSON), Mermaid text (journey or timeline), Markdown with such a diagram in it,',
    'or - for standard input.',
    '',
    'journeyscape draw FILE [options]      Draw a journey as SVG.',
    ...flagLines(drawFlags),
    ...views.flatMap((view) => [`  Options of the view ${view.name}:`, ...flagLines(ownFlags(viewFlags(view)))]),
    '',
    'journeyscape check FILE [options]     List what is wrong, with line and column; ends with 1 on errors.',
    ...flagLines(checkFlags),
    '',
    'journeyscape convert FILE [options]   Write a journey in another format.',
    ...flagLines(convertFlags),
    '',
    'journeyscape --help, --version',
    '',
    'Ends with 0 when all is well, 1 when the file is at fault, 2 when the command is.',
    '',
  ].join('\n');
}

/** The reading direction and a view’s own direction share one option; both sets of values are named. */
function ownFlags(flags: readonly Flag[]): Flag[] {
  return flags.map((flag) =>
    flag.name === 'direction' ? { ...flag, help: `${flag.help} ltr and rtl set the reading direction.` } : flag,
  );
}

const helpStart = 29;
const helpWidth = 88;

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
