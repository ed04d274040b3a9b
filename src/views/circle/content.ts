import type { Stage, Step } from '../../model/journey.js';
import { lengthMs } from '../../model/time-span.js';
import { channelIcon } from '../../scene/channel-icon.js';
import type { CardContent } from '../../scene/card.js';
import type { IconName } from '../../scene/icons.js';
import { curveRows } from '../../content/curve-rows.js';
import { laneName } from '../../content/lane-rows.js';
import type { CurveRow } from '../../content/rows.js';
import { isQuiet, stepCard } from '../../content/step-card.js';
import type { Context } from '../../content/context.js';
import { closingOf, loopNotes, type Closing } from './closing.js';
import type { CircleOptions } from './options.js';
import { stepNotes, type StepNote } from './step-notes.js';

/** What a circle shows, before anything has a size. */
export interface CircleContent {
  readonly stages: readonly CircleStage[];
  readonly steps: readonly CircleStep[];
  /** The curve around the middle. */
  readonly curve: CurveRow | undefined;
  /** How the journey comes round again; `undefined` where it does not. */
  readonly closing: Closing | undefined;
}

/** A stage with its place among the steps. */
export interface CircleStage {
  readonly stage: Stage;
  readonly title: string;
  /** The name of the cycle that begins with it. */
  readonly cycle: string;
  readonly steps: readonly CircleStep[];
  /** What a reader who listens hears. */
  readonly name: string;
}

/** A step, and all that is written at it. */
export interface CircleStep {
  readonly step: Step;
  readonly card: CardContent;
  readonly title: string;
  readonly notes: readonly StepNote[];
  /** The icon of its channel. */
  readonly icon: IconName | undefined;
  /** Whether something at it is not yet known. */
  readonly isGap: boolean;
  readonly isMoment: boolean;
  readonly isQuiet: boolean;
  /** How long it takes, in milliseconds; 0 where nobody says. */
  readonly time: number;
  /** What a reader who listens hears. */
  readonly name: string;
}

/** What a circle shows of a journey. */
export function circleContent(context: Context, options: CircleOptions): CircleContent {
  const { journey } = context;
  const closing = closingOf(context);
  const loops = loopNotes(context, closing);
  const cards = journey.steps.map((step) => stepCard(step, context));
  const notes = stepNotes(cards, context);
  const steps = journey.steps.flatMap((step, index) => {
    const card = cards[index];
    return card ? [circleStep(step, card, [...(notes[index] ?? []), ...(loops.get(step.id) ?? [])], context)] : [];
  });
  const stages = journey.stages.map((stage, index): CircleStage => {
    const before = journey.stages[index - 1]?.cycle;
    const cycle = stage.cycle && stage.cycle !== before ? cycleName(stage.cycle, context) : '';
    const title = context.say(stage.title);
    return {
      stage,
      title,
      cycle,
      steps: stage.steps.flatMap(({ index: at }) => steps[at] ?? []),
      name: context.frame.words.sentences(
        title,
        stage.cycle ? cycleName(stage.cycle, context) : '',
        context.say(stage.goal),
      ),
    };
  });
  return { stages, steps, curve: options.emotion === 'show' ? curveOf(context) : undefined, closing };
}

/** The name of a cycle in the reader's language; as it stands where it is none of the three. */
export function cycleName(cycle: string, { frame }: Context): string {
  const names: Readonly<Record<string, string>> = frame.words.circle.cycles;
  return (Object.hasOwn(names, cycle) ? names[cycle] : undefined) ?? cycle.trim();
}

// Only one curve fits around a middle: that of the lane which stands first.
function curveOf(context: Context): CurveRow | undefined {
  const rows = context.journey.lanes
    .filter(({ role, hidden }) => role === 'emotion' && !hidden)
    .flatMap((lane) => curveRows(lane, laneName(lane, context), context));
  return rows.find(({ felt, series }) => felt && series.length > 0);
}

function circleStep(step: Step, card: CardContent, notes: readonly StepNote[], context: Context): CircleStep {
  const { journey, say } = context;
  const channel = step.channel === undefined ? undefined : journey.lookup.channels.get(step.channel);
  return {
    step,
    card,
    title: card.title ?? '',
    notes,
    icon: channel && channelIcon({ ...channel, name: say(channel.name) || channel.id }),
    isGap: notes.some(({ kind }) => kind === 'gap'),
    isMoment: notes.some(({ kind }) => kind === 'moment'),
    isQuiet: isQuiet(step),
    time: lengthMs(step.time) ?? 0,
    name: context.frame.words.sentences(
      card.name,
      ...notes.filter(({ kind }) => kind !== 'status').map(({ name }) => name),
    ),
  };
}
