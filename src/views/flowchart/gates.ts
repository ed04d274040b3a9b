import type { FlowFigures } from '../../insight/flow-figures.js';
import type { Step } from '../../model/journey.js';
import { fitCard, type FittedCard } from '../../scene/card.js';
import { joined, type Telling } from '../../telling/telling.js';
import { gateMargin, gateStart, gateTree } from './ports.js';
import type { NodeSetting } from './node-setting.js';
import { linkText, stepName } from './way-words.js';

/** The ways into a journey and out of it at one step: small chips that hang from its card. */
export interface Gates {
  readonly entries: readonly FittedCard[];
  readonly exits: readonly FittedCard[];
}

interface GateWords {
  readonly key: string;
  readonly part: 'entry' | 'exit';
  readonly text: string;
  readonly notes: readonly string[];
  readonly name: string;
}

/** The ways in and out at a step, each with its name or its reason (rule 48). */
export function fitGates(step: Step, setting: NodeSetting): Gates {
  const { telling, card, down, ways, options } = setting;
  const [entries, exits] = [entryWords(step, setting), exitWords(step, setting)];
  const tree = entries.length + exits.length > 1 ? gateTree : 0;
  const taken = down ? gateStart(card) : tree + (ways.loopsAt.has(step.id) ? gateMargin : 0);
  const place = { stage: step.stage, step: step.id };
  const fit = (words: GateWords): FittedCard =>
    fitCard({ ...words, tone: 'chip', place }, Math.max(1, card - taken), telling.frame, options.maxLines);
  return { entries: entries.map(fit), exits: exits.map(fit) };
}

function entryWords(step: Step, { telling, ways }: NodeSetting): GateWords[] {
  const { words } = telling.frame;
  return (ways.entriesAt.get(step.id) ?? []).map(({ key, link }) => {
    const text = linkText(link, telling) || telling.say(link.reason) || words.flow.entry;
    const name = joined(words.labelSeparator, words.flow.entersAt(stepName(step, telling)), flat(text, telling));
    return { key, part: 'entry', text, notes: [], name };
  });
}

// Those that are drawn as links, and what was counted.
function exitWords(step: Step, { telling, ways, volume, options }: NodeSetting): GateWords[] {
  const { words } = telling.frame;
  const figures = options.volume === 'show' ? volume.steps.get(step.id) : undefined;
  const counted = figures?.exit ? countedExit(figures, telling) : undefined;
  const gates = ways.exitsAt.get(step.id) ?? [];
  // Who leaves was counted once for all ways out, so only a single way out can be told together with it.
  const joint = gates.length === 1 ? counted : undefined;
  const drawn = gates.map(({ key, link }): GateWords => {
    const reason = telling.say(link.reason);
    const when = linkText(link, telling);
    const text = joined('\n', when, reason === when ? '' : reason) || words.flow.exit;
    const notes = joint ? [joint.text, ...joint.notes] : [];
    return { key, part: 'exit', text, notes, name: exitName(step, [text, ...notes], telling) };
  });
  if (!counted || joint) return drawn;
  const name = exitName(step, [counted.text, ...counted.notes], telling);
  return [...drawn, { key: `exits(${step.id})`, part: 'exit', ...counted, name }];
}

function exitName(step: Step, said: readonly string[], telling: Telling): string {
  const leaves = telling.frame.words.flow.leavesAt(stepName(step, telling));
  return joined('. ', leaves, ...said.map((text) => flat(text, telling)));
}

function countedExit(figures: FlowFigures, telling: Telling): { readonly text: string; readonly notes: string[] } {
  const { words } = telling.frame;
  const share = figures.inflow ? words.flow.percent((figures.exit ?? 0) / figures.inflow) : '';
  const text = joined(' · ', words.flow.leave(words.number(figures.exit ?? 0)), share);
  return { text, notes: reasonsOf(figures, telling) };
}

function reasonsOf({ exit, exits }: FlowFigures, { say, frame: { words } }: Telling): string[] {
  const given = exits.map(({ reason, count }) => say(reason) + words.labelSeparator + words.number(count));
  const rest = (exit ?? 0) - exits.reduce((sum, { count }) => sum + count, 0);
  return given.length > 0 && rest > 0
    ? [...given, words.flow.otherReasons + words.labelSeparator + words.number(rest)]
    : given;
}

function flat(text: string, { frame }: Telling): string {
  return text.replaceAll('\n', frame.words.listSeparator);
}
