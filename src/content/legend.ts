import type { StepChange } from '../model/journey.js';
import type { CardContent } from '../scene/card.js';
import type { LegendEntry } from '../scene/legend.js';
import type { Explained } from '../scene/legend-order.js';
import { looks } from '../scene/looks.js';
import type { Shape } from '../scene/mark.js';
import { momentDiamond } from '../scene/moment.js';
import { noData } from '../scene/no-data.js';
import { areaSample, cardSample, lineSample, sampleArea, sampleMiddle } from '../scene/samples.js';
import { toneInk, toneLooks } from '../scene/tones.js';
import { changeLook, changeName } from './change-notes.js';
import { isAssumed } from './step-card.js';
import type { Context } from './context.js';

/** What something in a picture means: its words, and a sample made of what it is drawn with. */
export interface Explanation {
  readonly label: (words: Context['frame']['words']) => string;
  readonly sample: readonly Shape[];
}

/** What looks the same in every view. */
const common = {
  neutral: { label: (words) => words.neutral, sample: [lineSample(looks.neutral)] },
  moment: { label: (words) => words.keyMoments, sample: [momentDiamond(sampleMiddle, 7, looks.moment)] },
  'future-better': { label: (words) => words.betterInFuture, sample: [areaSample(looks['future-better'])] },
  'future-worse': {
    label: (words) => words.worseInFuture,
    sample: [areaSample(looks['future-worse']), { ...cardSample(looks['future-worse-edge']), radius: 0 }],
  },
  pain: { label: (words) => words.lanes.pains, sample: findingSample('pain') },
  gain: { label: (words) => words.lanes.gains, sample: findingSample('gain') },
  opportunity: { label: (words) => words.lanes.opportunities, sample: findingSample('opportunity') },
  'no-data': { label: (words) => words.noData, sample: noData(sampleArea) },
} as const satisfies Partial<Record<Explained, Explanation>>;

/** The name of something that looks the same in every view. */
export type CommonlyExplained = keyof typeof common;

/** What a view explains by itself: what only it draws, or draws in its own way. */
export type OwnExplanations<Own extends Explained> = Readonly<Record<Own, Explanation>>;

/** The entries of a legend for what occurs in a picture. */
export function legendOf<Own extends Explained = never>(
  occurring: ReadonlySet<CommonlyExplained | Own>,
  own: OwnExplanations<Own>,
  { frame }: Context,
): LegendEntry[] {
  const all: Partial<Record<Explained, Explanation>> = { ...common, ...own };
  return [...occurring].flatMap((explains) => {
    const found = all[explains];
    return found ? [{ explains, label: found.label(frame.words), sample: found.sample }] : [];
  });
}

/** The names of those that occur. */
export function occurring<Name extends Explained>(found: Readonly<Partial<Record<Name, boolean>>>): Set<Name> {
  return new Set((Object.keys(found) as Name[]).filter((name) => found[name]));
}

/**
 * What is assumed, and what is validated, where cards of both could be mixed up (rule 7).
 *
 * A map without any assumption needs no key. The samples are cards of one kind, where there is one of both.
 */
export function claimEntries(cards: readonly CardContent[], context: Context): LegendEntry[] {
  const { validations } = context.frame.words;
  const unsure = cards.filter(({ assumed }) => assumed === true);
  const sure = cards.filter(({ assumed, tone }) => assumed !== true && toneLooks[tone].boxed && !toneLooks[tone].snug);
  const pair = unsure.find(({ tone }) => sure.some((card) => card.tone === tone));
  const [assumed, validated] = [pair ?? unsure[0], pair ?? sure[0]];
  const entry = (explains: 'assumed' | 'validated', { tone }: CardContent): LegendEntry => ({
    explains,
    label: validations[explains],
    sample: [cardSample(toneInk(tone, explains === 'assumed'))],
  });
  if (!assumed) return [];
  return [entry('assumed', assumed), ...(validated && hasValidated(context) ? [entry('validated', validated)] : [])];
}

/** Whether anything in the journey is validated. */
export function hasValidated({ journey }: Context): boolean {
  return journey.steps.some(
    (step) =>
      !isAssumed(step) &&
      (step.validation !== undefined ||
        [...step.cells.values()].some((cells) => cells.some((cell) => cell.validation?.state === 'validated'))),
  );
}

/** Each kind of change that occurs in a comparison, by the mark of its cards. */
export function changeEntries(context: Context): LegendEntry[] {
  const kinds = new Set([...(context.journey.changes?.values() ?? [])].map(({ kind }) => kind));
  return [...kinds].map((kind: StepChange['kind']) => {
    const { tone, icon } = changeLook(kind);
    const { x, y } = sampleMiddle;
    const ground = { ...cardSample(toneInk(tone)), y: 0.5, height: 15 };
    const sign: Shape = { kind: 'icon', icon, x: x - 6, y: y - 6, size: 12, color: toneLooks[tone].accent };
    return { explains: `change(${kind})`, label: changeName(kind, context), sample: [ground, sign] };
  });
}

function findingSample(tone: 'pain' | 'gain' | 'opportunity'): Shape[] {
  return [
    { ...cardSample(toneInk(tone)), y: 0.5, height: 15 },
    { kind: 'icon', icon: tone, x: 7, y: 1, size: 14, color: toneLooks[tone].accent },
  ];
}
