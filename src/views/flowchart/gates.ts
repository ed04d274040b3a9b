import { segmentsText } from '../../content/group-names.js';
import type { FlowFigures } from '../../insight/flow-figures.js';
import { lineBreaks } from '../../layout/text/line-breaks.js';
import type { Id, Step } from '../../model/journey.js';
import { fitCard, type CardContent, type FittedCard } from '../../scene/card.js';
import { size } from '../../scene/tokens.js';
import { toneLooks } from '../../scene/tones.js';
import { joined, type Context } from '../../content/context.js';
import { gateMargin, gateStart, gateTree } from './ports.js';
import type { NodeSetting } from './node-setting.js';
import { linkText, stepName } from './way-words.js';

/** The ways into a journey and out of it at one step: small chips that hang from its card. */
export interface Gates {
  readonly entries: readonly FittedCard[];
  readonly exits: readonly FittedCard[];
}

/** Down the page a chip reaches beyond a narrow card, up to this width in px, before it breaks a word or a number. */
const mostUnbroken = 124;

interface GateWords {
  readonly key: string;
  readonly part: 'entry' | 'exit';
  readonly text: string;
  readonly notes: readonly string[];
  readonly name: string;
}

/** The ways in and out at a step, each with its name or its reason (rule 48); all on one side of its card, or ways in on the other. */
export function fitGates(step: Step, oneSide: boolean, setting: NodeSetting): Gates {
  const { context, card, down, ways, lanes, options } = setting;
  const [entries, exits] = [entryWords(step, setting), exitWords(step, setting)];
  const lines = (ways.loopsAt.get(step.id) ?? 0) + 3 * Number(lanes.places.has(step.id));
  const place = { stage: step.stage, step: step.id };
  const fit = (gate: GateWords): FittedCard => {
    const tree = gateTree(
      gate.part === 'entry' ? entries.length : exits.length,
      entries.length + exits.length,
      oneSide,
    );
    const room = card - (down ? gateStart(card) : tree + gateMargin(lines));
    const width = Math.max(1, room, down ? Math.min(mostUnbroken, unbrokenWidth(gate, context)) : 0);
    return fitCard(inLines({ ...gate, tone: 'chip', place }, width, context), width, context.frame, options.maxLines);
  };
  return { entries: entries.map(fit), exits: exits.map(fit) };
}

// How wide a chip is that breaks none of its words.
function unbrokenWidth({ text, notes }: GateWords, { frame: { measure } }: Context): number {
  const widest = (said: string, px: number): number => {
    const ends = [...lineBreaks(said)];
    const words = ends.map((end, index) => said.slice(ends[index - 1] ?? 0, end).trim());
    return Math.max(0, ...words.map((word) => measure(word, { size: px, weight: 400 })));
  };
  const most = Math.max(widest(text, size.cell), ...notes.map((note) => widest(note, size.label)));
  return Math.ceil(most) + 2 * toneLooks.chip.padX;
}

// A figure and its share stand on lines of their own where one is too short for both.
function inLines(content: CardContent, width: number, { frame }: Context): CardContent {
  const { padX } = toneLooks.chip;
  const cut = (text: string, px: number): string =>
    frame.measure(text, { size: px, weight: 400 }) > width - 2 * padX ? text.replace(' · ', '\n') : text;
  const notes = (content.notes ?? []).map((note) => cut(note, size.label));
  return { ...content, text: cut(content.text ?? '', size.cell), notes };
}

function entryWords(step: Step, { context, ways }: NodeSetting): GateWords[] {
  const { words } = context.frame;
  return (ways.entriesAt.get(step.id) ?? []).map(({ key, link }) => {
    const text = linkText(link, context) || context.say(link.reason) || words.flow.entry;
    const name = joined(words.labelSeparator, words.flow.entersAt(stepName(step, context)), flat(text, context));
    return { key, part: 'entry', text, notes: [], name };
  });
}

// Those that are drawn as links, and what was counted.
function exitWords(step: Step, { context, ways, volume, options }: NodeSetting): GateWords[] {
  const { words } = context.frame;
  const figures = options.volume === 'show' ? volume.steps.get(step.id) : undefined;
  const counted = figures?.exit ? countedExit(figures, volume.segments, context) : undefined;
  // Of which groups a count is the sum, the legend says to those who look.
  const sum = volume.segments.length > 1 ? segmentsText(volume.segments, context) : '';
  const gates = ways.exitsAt.get(step.id) ?? [];
  // Who leaves was counted once for all ways out, so only a single way out can be told together with it.
  const joint = gates.length === 1 ? counted : undefined;
  const drawn = gates.map(({ key, link }): GateWords => {
    const reason = context.say(link.reason);
    const when = linkText(link, context);
    const text = joined('\n', when, reason === when ? '' : reason) || words.flow.exit;
    const notes = joint ? [joint.text, ...joint.notes] : [];
    return { key, part: 'exit', text, notes, name: exitName(step, [text, ...notes, joint ? sum : ''], context) };
  });
  if (!counted || joint) return drawn;
  const name = exitName(step, [counted.text, ...counted.notes, sum], context);
  return [...drawn, { key: `exits(${step.id})`, part: 'exit', ...counted, name }];
}

function exitName(step: Step, said: readonly string[], context: Context): string {
  const leaves = context.frame.words.flow.leavesAt(stepName(step, context));
  return context.frame.words.sentences(leaves, ...said.map((text) => flat(text, context)));
}

function countedExit(
  figures: FlowFigures,
  segments: readonly Id[],
  context: Context,
): { readonly text: string; readonly notes: string[] } {
  const { words } = context.frame;
  const share = figures.inflow ? words.percent((figures.exit ?? 0) / figures.inflow) : '';
  const text = joined(' · ', words.flow.leave(words.number(figures.exit ?? 0)), share);
  const group = segments.length === 1 ? [segmentsText(segments, context)] : [];
  return { text, notes: [...group, ...reasonsOf(figures, context)] };
}

function reasonsOf({ exit, exits }: FlowFigures, { say, frame: { words } }: Context): string[] {
  const given = exits.map(({ reason, count }) => say(reason) + words.labelSeparator + words.number(count));
  const rest = (exit ?? 0) - exits.reduce((sum, { count }) => sum + count, 0);
  return given.length > 0 && rest > 0
    ? [...given, words.flow.otherReasons + words.labelSeparator + words.number(rest)]
    : given;
}

function flat(text: string, { frame }: Context): string {
  return text.replaceAll('\n', frame.words.listSeparator);
}
