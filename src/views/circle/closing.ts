import type { Id, Link } from '../../model/journey.js';
import { joined, type Context } from '../../content/context.js';
import type { StepNote } from './step-notes.js';

/** How a journey comes round again. */
export interface Closing {
  /** The link that says so; `undefined` where only the journey's topology does. */
  readonly link: Link | undefined;
  /** Why it comes round again. */
  readonly reason: string;
  /** What a reader who listens hears. */
  readonly name: string;
}

/** How a circular journey comes round again; `undefined` for any other, whose ring stays open (rule 76). */
export function closingOf(context: Context): Closing | undefined {
  const { journey, say, frame } = context;
  const staged = journey.stages.filter(({ steps }) => steps.length > 0);
  const [first, last] = [staged[0], staged.at(-1)];
  if (journey.topology !== 'circular' || !first || !last) return undefined;
  const link = closingLink(context);
  const names = frame.words.circle;
  const reason = (link && reasonOf(link, context)) || names.again;
  const way = names.loop(say(last.title) || last.id, say(first.title) || first.id);
  return { link, reason, name: frame.words.sentences(way, reason) };
}

/** Why a link is taken: its label and its reason, or its condition. */
export function reasonOf(link: Link, { say, frame }: Context): string {
  return joined(frame.words.labelSeparator, say(link.label), say(link.reason)) || say(link.condition);
}

// The nearer to the last step it starts and to the first it ends, the more it is the way round.
function closingLink({ journey }: Context): Link | undefined {
  const { steps, stages, lookup } = journey;
  const staged = stages.filter((stage) => stage.steps.length > 0);
  const [first, last] = [staged[0], staged.at(-1)];
  const rank = ({ from, to }: Link): number => {
    if (from === undefined || to === undefined) return Infinity;
    const start = from === steps.at(-1)?.id ? 0 : from === last?.id || lookup.stageOf(from)?.id === last?.id ? 1 : NaN;
    const end = to === steps[0]?.id ? 0 : to === first?.id || lookup.stageOf(to)?.id === first?.id ? 1 : NaN;
    return Number.isNaN(start + end) || from === to ? Infinity : start + end;
  };
  let best: Link | undefined;
  for (const link of stages.length > 1 || steps.length > 1 ? journey.links : []) {
    const isBack = link.kind === 'loop' || staged.length > 1;
    if (isBack && rank(link) < (best ? rank(best) : Infinity)) best = link;
  }
  return best;
}

/** The loops that start at each step, other than the one that closes the ring, each as a note: where back to, and why. */
export function loopNotes(context: Context, closing: Closing | undefined): ReadonlyMap<Id, readonly StepNote[]> {
  const { journey, say, frame } = context;
  const notes = new Map<Id, StepNote[]>();
  for (const link of journey.links) {
    if (link.kind !== 'loop' || link === closing?.link || link.from === undefined || link.to === undefined) continue;
    const from = journey.lookup.steps.has(link.from) ? link.from : journey.lookup.stepsOf(link.from).at(-1)?.id;
    const target = journey.lookup.steps.get(link.to) ?? journey.lookup.stages.get(link.to);
    if (from === undefined || !target) continue;
    const arrow = frame.direction === 'rtl' ? '←' : '→';
    const title = say(target.title) || target.id;
    const text = joined(' ', reasonOf(link, context), `${arrow} ${title}`);
    const name = frame.words.sentences(
      frame.words.circle.loop(say(journey.lookup.steps.get(from)?.title) || from, title),
      reasonOf(link, context),
    );
    notes.set(from, [...(notes.get(from) ?? []), { kind: 'loop', icon: 'loop', text, color: 'muted', name }]);
  }
  return notes;
}
