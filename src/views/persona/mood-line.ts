import { emotionFigures } from '../../insight/emotion-figures.js';
import type { EmotionSeries, Score } from '../../insight/emotion-series.js';
import { linearScale } from '../../layout/linear-scale.js';
import type { Id } from '../../model/journey.js';
import type { Place } from '../../scene/mark.js';
import type { SparkCurve } from './spark-curve.js';
import { isGap, sideOf } from '../../content/compared-sides.js';
import { scoreWord } from '../../content/series-names.js';
import { joined, placeAt, type Context } from '../../content/context.js';

/** One person's moods along the journey: the line, and what is said of it. */
export interface MoodLine {
  readonly curve: SparkCurve;
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
  const { min, max, neutral, reversed } = series.scale;
  const share = linearScale(reversed ? [max, min] : [min, max], [0, 1]);
  const { stages } = context.journey;
  const spans = stages.flatMap((stage) => {
    const span = context.span.get(stage.id);
    return span ? [{ title: context.say(stage.title), first: span[0], count: span[1] - span[0] + 1 }] : [];
  });
  const { peak, end } = figures;
  const gaps = series.scores.flatMap((_, index) => (isGap([series], index, context) ? [index] : []));
  const curve = {
    values: series.scores.map((score) => score && share(score.value)),
    gaps,
    neutral: Math.min(1, Math.max(0, share(neutral))),
    borders: spans.slice(1).map(({ first }) => first),
    peak,
    end,
  };
  return {
    curve,
    stages: spans,
    points: series.scores.flatMap((score, index) => (score ? [pointOf(score, index, series, context)] : [])),
    notes: notesOf(series, peak, end, context),
    isForecast: series.voice === 'predicted',
    gaps: gapsName(gaps, context),
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

function pointOf(score: Score, index: number, series: EmotionSeries, context: Context): MoodLine['points'][number] {
  const { words } = context.frame;
  const word = scoreWord(score, series.scale, true, context);
  const value = words.moodOf(word, words.number(score.value), words.number(series.scale.max));
  const sample = score.n === undefined ? '' : words.sample(score.n);
  const mood = joined(words.listSeparator, value, sample);
  return { index, spoken: joined(words.labelSeparator, titleOf(index, context), mood), place: placeAt(context, index) };
}

// Peak and end as people remember them, not as a measurement (rule 38).
function notesOf(series: EmotionSeries, peak: number, end: number, context: Context): MoodLine['notes'] {
  const { words } = context.frame;
  const note = (name: string, index: number): string => {
    const score = series.scores[index];
    const word = score ? scoreWord(score, series.scale, true, context) : '';
    return joined(words.labelSeparator, name, joined(' · ', titleOf(index, context), word));
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
    missing.length <= mostNamed ? missing.map((index) => titleOf(index, context)) : [words.steps(missing.length)];
  return words.personas.noDataAt(joined(words.listSeparator, ...named));
}

function titleOf(index: number, { journey, say, frame }: Context): string {
  return say(journey.steps[index]?.title) || frame.words.stepPlace(index + 1, journey.steps.length);
}
