import { emotionFigures } from '../../insight/emotion-figures.js';
import type { EmotionSeries } from '../../insight/emotion-series.js';
import type { Id } from '../../model/journey.js';
import type { Place } from '../../scene/mark.js';
import { gapsOf } from '../../curve/facts.js';
import { scoreName } from '../../curve/score-name.js';
import type { CurveRow } from '../../content/rows.js';
import { sideOf } from '../../content/compared-sides.js';
import { scoreWord } from '../../content/series-names.js';
import { stepTitle } from '../../content/step-title.js';
import { joined, placeAt, type Context } from '../../content/context.js';

/** One person's moods along the journey: the line, and what is said of it. */
export interface MoodLine {
  /** The one line, alone in its plot. */
  readonly row: CurveRow;
  /** The steps that stand out: the most extreme score and the last. */
  readonly peak: number;
  readonly end: number;
  /** The steps at which a stage begins, the first left out. */
  readonly borders: readonly number[];
  readonly stages: readonly { readonly title: string; readonly first: number; readonly count: number }[];
  /** Every score as a reader who listens hears it. */
  readonly points: readonly { readonly index: number; readonly spoken: string; readonly place: Place }[];
  /** The scores that stand out, in words. */
  readonly notes: readonly { readonly text: string; readonly isPeak: boolean }[];
  readonly isForecast: boolean;
  /** The steps without a score, named, or counted where they are many. */
  readonly gaps: string;
}

/** A question that is answered for each persona: their moods along the journey; `undefined` where nobody asked. */
export function moodLinesOf(context: Context): (persona: Id) => MoodLine | undefined {
  const voices = new Map<Id | undefined, EmotionSeries[]>();
  for (const one of context.series) {
    if (one.kind !== 'valence') continue;
    const known = voices.get(one.persona);
    if (known) known.push(one);
    else voices.set(one.persona, [one]);
  }
  return (persona) => {
    const series = seriesOf(persona, voices, context);
    return series && lineOf(series, context);
  };
}

function lineOf(series: EmotionSeries, context: Context): MoodLine | undefined {
  const figures = emotionFigures(series);
  if (!figures) return undefined;
  const { stages } = context.journey;
  const spans = stages.flatMap((stage) => {
    const span = context.span.get(stage.id);
    return span ? [{ title: context.say(stage.title), first: span[0], count: span[1] - span[0] + 1 }] : [];
  });
  const { peak, end } = figures;
  const row: CurveRow = {
    kind: 'curve',
    key: 'moods',
    title: '',
    scale: series.scale,
    series: [series],
    felt: true,
    moments: [],
  };
  return {
    row,
    peak,
    end,
    borders: spans.slice(1).map(({ first }) => first),
    stages: spans,
    points: series.scores.flatMap((score, index) =>
      score ? [{ index, spoken: scoreName({ series, row, index }, context), place: placeAt(context, index) }] : [],
    ),
    notes: notesOf(series, peak, end, context),
    isForecast: series.voice === 'predicted',
    gaps: gapsName(gapsOf(row, context), context),
  };
}

/** A persona's own line; scores that name nobody are theirs where nobody else is there. Of two journeys in one, the later, as its steps are told. */
function seriesOf(
  persona: Id,
  voices: ReadonlyMap<Id | undefined, readonly EmotionSeries[]>,
  context: Context,
): EmotionSeries | undefined {
  const { journey } = context;
  const isAlone = journey.personas.length === 1 && (journey.persona ?? persona) === persona;
  const mine = [...(voices.get(persona) ?? []), ...((isAlone && voices.get(undefined)) || [])];
  const people = mine.filter(({ voice }) => voice !== 'company');
  const later = people.filter((one) => sideOf(one, context) === 'later');
  const voiced = people.filter(({ voice }) => voice === 'customer');
  const heard = [later, voiced].find(({ length }) => length > 0) ?? people;
  // What holds for everyone like this persona comes before what holds for a segment.
  const rank = (one: EmotionSeries): number => (one.persona === persona ? 0 : 2) + (one.segment === undefined ? 0 : 1);
  return [...heard].sort((a, b) => rank(a) - rank(b))[0];
}

// Peak and end as people remember them, not as a measurement (rule 38).
function notesOf(series: EmotionSeries, peak: number, end: number, context: Context): MoodLine['notes'] {
  const { words } = context.frame;
  const note = (name: string, index: number): string => {
    const score = series.scores[index];
    const word = score ? scoreWord(score, series.scale, true, context) : '';
    return joined(words.labelSeparator, name, joined(' · ', stepTitle(index, context), word));
  };
  if (peak === end) {
    // A single score stands out from nothing.
    const isOnly = series.scores.filter(Boolean).length === 1;
    return [{ text: note(isOnly ? '' : joined(' · ', words.peak, words.end), peak), isPeak: true }];
  }
  return [
    { text: note(words.peak, peak), isPeak: true },
    { text: note(words.end, end), isPeak: false },
  ];
}

/** At most this many steps are named one by one. */
const mostNamed = 5;

function gapsName(missing: readonly number[], context: Context): string {
  const { words } = context.frame;
  if (missing.length === 0) return '';
  const named =
    missing.length <= mostNamed ? missing.map((index) => stepTitle(index, context)) : [words.steps(missing.length)];
  return words.personas.noDataAt(joined(words.listSeparator, ...named));
}
