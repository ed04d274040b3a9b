import { moodLevel } from '../insight/emotion-figures.js';
import type { EmotionSeries, Score } from '../insight/emotion-series.js';
import type { Persona, Scale } from '../model/journey.js';
import { seriesStyle, type SeriesStyle } from '../scene/series-style.js';
import { joined, type Context } from './context.js';

/** Who speaks in a series: a persona, a segment, the company, a forecast; else the kind of score. */
export function seriesName(series: EmotionSeries, context: Context): string {
  const { journey, say, frame } = context;
  const persona = series.persona === undefined ? undefined : journey.lookup.personas.get(series.persona);
  const segment = series.segment === undefined ? undefined : journey.lookup.segments.get(series.segment);
  const voice =
    series.voice === 'company' ? frame.words.companyView : series.voice === 'predicted' ? frame.words.predicted : '';
  const kind = series.kind === 'expectation' ? frame.words.expected : '';
  return joined(' · ', say(persona?.name), say(segment?.name), voice, kind) || kindName(series, context);
}

/** The one segment whose scores all of these are; empty where they are of everyone, or of several. */
export function onlySegment(lines: readonly EmotionSeries[], { journey, say }: Context): string {
  const [id, ...others] = new Set(lines.map(({ segment }) => segment));
  if (id === undefined || others.length > 0 || journey.laterVoices) return '';
  return say(journey.lookup.segments.get(id)?.name) || id;
}

/** The place of a series' voice in the journey: what gives it the same colour and dash wherever it is drawn (rule 85). */
export function styleIndex({ persona, segment }: EmotionSeries, { journey }: Context): number {
  const place = persona === undefined ? placeOf(journey.segments, segment) : placeOf(journey.personas, persona);
  return Math.max(0, place);
}

/** The style of a persona's line, wherever the persona is shown. */
export function personaStyle({ id }: Persona, { journey }: Context): SeriesStyle {
  return seriesStyle(Math.max(0, placeOf(journey.personas, id)));
}

function placeOf(list: readonly { readonly id: string }[], wanted: string | undefined): number {
  return list.findIndex(({ id }) => id === wanted);
}

/** The word for a score: the reading's own label, the scale's, or the mood it stands for. */
export function scoreWord(score: Score, scale: Scale, felt: boolean, context: Context): string {
  return scoreName(score, scale, felt, context) || context.frame.words.number(score.value);
}

/** The word for a score, if it has one; empty where only its number can be said. */
export function scoreName(score: Score, scale: Scale, felt: boolean, { say, frame }: Context): string {
  const own = say(score.label) || say(scale.labels?.[String(score.value)]);
  return own || (felt ? (frame.words.moods[moodLevel(score.value, scale) - 1] ?? '') : '');
}

/** The kind of score a series has, in words. */
export function kindName(series: EmotionSeries | undefined, { frame: { words } }: Context): string {
  if (series?.kind === 'intensity') return words.intensity;
  if (series?.kind === 'effort') return words.effort;
  return words.experienced;
}
