import { onOneLine } from '../model/sentence.js';
import type { Frame } from '../layout/frame.js';
import { paintSvg } from '../paint/svg-string.js';
import type { Journey } from '../model/journey.js';
import { parseJourney } from '../model/parse.js';
import { draw as drawn } from '../pipeline.js';
import { requested, type Request } from '../resolve.js';
import { themes } from '../scene/tokens.js';
import type { ThemeName } from '../scene/tokens.js';
import { views } from '../views/index.js';
import { openView } from '../views/open-view.js';
import type { View } from '../views/view.js';
import { onlyFile, sortedArguments } from './arguments.js';
import type { Arguments, Flag } from './arguments.js';
import type { Io } from './io.js';
import { complainAbout, endingOf, writeOutput } from './output.js';
import { readInput } from './read-input.js';
import type { Input } from './read-input.js';
import { countOf } from './report.js';
import { notAmong, UsageError } from './usage-error.js';
import { tablePage } from './table-page.js';
import { numberOf, viewFlags, viewOptions } from './view-options.js';

const viewNames = views.map((view) => view.name);
const themeNames = Object.keys(themes);
const directions = ['ltr', 'rtl'];
const modes = ['delta', 'overlay', 'side-by-side'] as const;

/** The options of `draw` that every view has. */
export const drawFlags: readonly Flag[] = [
  {
    name: 'view',
    value: 'VIEW',
    help: `How to look at the journey: ${viewNames.join(', ')}. Default ${viewNames[0] ?? ''}.`,
  },
  {
    name: 'out',
    short: 'o',
    value: 'FILE',
    help: 'The file to write: .svg, or .html for the tables of the view table. Default: standard output, as SVG.',
  },
  { name: 'width', value: 'PX', help: 'The width the picture may take. Default 1280.' },
  { name: 'locale', value: 'TAG', help: 'The language of texts and words, such as zh-Hans. Default: the document’s.' },
  { name: 'theme', value: 'THEME', help: `The colours: ${themeNames.join(', ')}. Default ${themeNames[0] ?? ''}.` },
  {
    name: 'saved-view',
    value: 'NAME',
    help: 'A saved view of the journey, by id or title; it brings its own options.',
  },
  { name: 'compare', value: 'FILE', help: 'A second journey to hold against it: what came later, or of a plan.' },
  {
    name: 'compare-mode',
    value: 'MODE',
    help: `How two journeys are shown: ${modes.join(', ')}. Default ${modes[0]}.`,
  },
  {
    name: 'direction',
    value: 'DIRECTION',
    help: `The reading direction: ${directions.join(', ')}. Default: the language’s.`,
  },
];

/** Draws the journey of a file as SVG or as tables; answers 1 if a file holds none, or has errors. */
export async function draw(words: readonly string[], io: Io): Promise<number> {
  const given = sortedArguments(words, allFlags());
  const file = onlyFile(given);
  const view = viewOf(given);
  const theme = themeOf(given.options.get('theme'));
  const frame = frameOf(given);
  const options = viewOptions(view, viewWords(view, given));
  const mode = modeOf(given);
  const out = given.options.get('out');
  const ending = endingOf(out, ['.svg', '.html']);
  const input = await readInput(file, io);
  complainAbout(input, io);
  const other = await otherInput(given, io);
  if (input.document === undefined || (other && other.document === undefined)) return 1;
  const request = {
    ...{ journey: journeyOf(input), view, options, mode },
    savedView: given.options.get('saved-view'),
    against: other && journeyOf(other),
  };
  const text = drawnOrRefused((): string => {
    const viewing = requested(request);
    if (ending !== '.svg') return tablePage(viewing, frame);
    return paintSvg(drawn(viewing, frame).scene, { theme, standalone: true });
  });
  tellMissingJourney(request, io);
  await writeOutput(text, out, io);
  return countOf([...input.issues, ...(other?.issues ?? [])], 'error') > 0 ? 1 : 0;
}

/** A saved view that compares with another document is drawn without it, which must not go unsaid. */
function tellMissingJourney({ journey, savedView, against }: Request, io: Io): void {
  if (savedView === undefined || against !== undefined) return;
  const { comparison, title, id } = openView(journey, savedView).spec;
  const wanted = comparison?.with ?? (comparison?.plan ? 'the plan' : undefined);
  if (wanted === undefined) return;
  const name = typeof title === 'string' ? title : id;
  const text = `The saved view ${name} compares with ${wanted}: give it by --compare FILE. It is drawn alone.`;
  io.complain(`journeyscape: ${onOneLine(text)}\n`);
}

function journeyOf({ document }: Input): Journey {
  return parseJourney(document).journey;
}

async function otherInput({ options }: Arguments, io: Io): Promise<Input | undefined> {
  const file = options.get('compare');
  if (file === undefined) return undefined;
  const other = await readInput(file, io);
  complainAbout(other, io);
  return other;
}

function modeOf({ options }: Arguments): (typeof modes)[number] {
  const name = options.get('compare-mode') ?? modes[0];
  const mode = modes.find((candidate) => candidate === name);
  if (!mode) throw notAmong('--compare-mode', name, modes);
  if (options.has('compare-mode') && !options.has('compare'))
    throw new UsageError('--compare-mode needs a second journey: --compare FILE.');
  return mode;
}

/** The flags of all views together; which of them the chosen view takes is looked at afterwards. */
function allFlags(): Flag[] {
  const known = new Map(views.flatMap(viewFlags).map((flag) => [flag.name, flag]));
  for (const flag of drawFlags) known.set(flag.name, flag);
  return [...known.values()];
}

function viewOf({ options }: Arguments): View {
  if (options.has('view') && options.has('saved-view'))
    throw new UsageError('--saved-view brings its own view: leave --view out.');
  const name = options.get('view') ?? viewNames[0] ?? '';
  const view = views.find((candidate) => candidate.name === name);
  if (!view) throw notAmong('--view', name, viewNames);
  return view;
}

/** The words meant for the view; of two options called `direction`, the value tells which one is meant. */
function viewWords(view: View, { options }: Arguments): ReadonlyMap<string, string> {
  const own = viewFlags(view).map((flag) => flag.name);
  const common = drawFlags.map((flag) => flag.name);
  const foreign = [...options.keys()].find((name) => !own.includes(name) && !common.includes(name));
  if (foreign !== undefined) throw new UsageError(`The view ${view.name} has no option --${foreign}.`);
  const words = new Map(options);
  for (const name of common) if (name !== 'direction' || isReading(options.get(name))) words.delete(name);
  return words;
}

function isReading(direction: string | undefined): boolean {
  return direction === undefined || directions.includes(direction);
}

function themeOf(name = themeNames[0] ?? ''): ThemeName {
  if (!themeNames.includes(name)) throw notAmong('--theme', name, themeNames);
  return name as ThemeName;
}

function frameOf({ options }: Arguments): Partial<Frame> {
  const width = options.get('width');
  const locale = options.get('locale');
  const direction = options.get('direction');
  return {
    ...(width === undefined ? {} : { width: numberOf('width', width) }),
    ...(locale === undefined ? {} : { locale: languageTag(locale) }),
    ...(direction === 'ltr' || direction === 'rtl' ? { direction } : {}),
  };
}

function languageTag(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    throw new UsageError(`--locale must be a language tag such as en or zh-Hans; got ${text}.`);
  }
}

/** A value that is out of range is a slip of whoever typed it, not of the program. */
function drawnOrRefused<Result>(make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError && !/call stack/i.test(error.message))
      throw new UsageError(error.message.replace(/(?<![?.])$/, '.'));
    throw error;
  }
}
