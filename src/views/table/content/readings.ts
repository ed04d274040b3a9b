import { moodLevel } from '../../../insight/emotion-figures.js';
import type { EmotionSeries } from '../../../insight/emotion-series.js';
import type { Reading, Scale, Step } from '../../../model/journey.js';
import type { TableLine } from '../../../scene/table.js';
import { kindName, scoreName, seriesName } from '../../../content/series-names.js';
import { evidenceLines } from './claims.js';
import { figure, quiet, type ColumnOf, type Said } from './parts.js';
import { joined, type Context } from '../../../content/context.js';
import { timeText } from '../../../content/time-cards.js';

type Head = Pick<EmotionSeries, 'kind' | 'voice' | 'persona' | 'segment' | 'scale'>;

/** Scores that belong together, by the step where they were given. */
interface Voice {
  readonly key: string;
  readonly head: Head;
  readonly at: Map<string, Reading[]>;
}

/** Two columns for each line of scores: plain numbers, to reckon with; then their words, and what each rests on. */
export function readingColumns(context: Context): ColumnOf<Step>[] {
  const { words } = context.frame;
  const voices = voicesOf(context);
  return voices.flatMap(({ key, head, at }): ColumnOf<Step>[] => {
    const name = headOf(head, voices, context);
    const { min, max } = head.scale;
    return [
      {
        key,
        calls: ['score'],
        head: words.table.range(name, words.number(min), words.number(max)),
        numeric: true,
        cell: ({ id }) => figure(meanOf(at.get(id) ?? []), context),
      },
      {
        key: `${key}.words`,
        calls: ['score'],
        head: joined(' · ', name, words.table.columns.inWords),
        cell: ({ id }) => scoreLines(at.get(id) ?? [], head, context),
      },
    ];
  });
}

function voicesOf({ journey }: Context): Voice[] {
  const voices = new Map<string, Voice>();
  for (const step of journey.steps) {
    for (const reading of step.emotion) {
      const scale = journey.lookup.scales.get(reading.scale);
      if (!scale) continue;
      const voice = reading.rater === 'company' || reading.rater === 'predicted' ? reading.rater : 'customer';
      const { kind, persona, segment } = reading;
      const key = `score(${[kind, voice, persona ?? '', segment ?? '', scale.id].map(encodeURIComponent).join('/')})`;
      const head: Head = { kind, voice, persona, segment, scale };
      const known = voices.get(key) ?? { key, head, at: new Map<string, Reading[]>() };
      voices.set(key, known);
      const here = known.at.get(step.id);
      if (here) here.push(reading);
      else known.at.set(step.id, [reading]);
    }
  }
  return [...voices.values()];
}

function headOf(head: Head, voices: readonly Voice[], context: Context): string {
  const { words } = context.frame;
  const series: EmotionSeries = { ...head, id: '', scores: [] };
  const who = seriesName(series, context);
  const kind = head.kind === 'valence' ? words.lanes.emotion : kindName(series, context);
  const isKind = head.kind === 'expectation' || who === kind || who === kindName(series, context);
  const name = isKind && head.kind !== 'valence' ? who : isKind ? kind : joined(' · ', kind, who);
  const { scale } = head;
  const alike = voices.some(
    (voice) => voice.head !== head && voice.head.scale !== scale && sameButScale(voice.head, head),
  );
  return alike ? joined(' · ', name, scale.id) : name;
}

function sameButScale(one: Head, other: Head): boolean {
  return (
    one.kind === other.kind &&
    one.voice === other.voice &&
    one.persona === other.persona &&
    one.segment === other.segment
  );
}

// A single score stands beside its words as a number; of several there stands the mean, so the words say which is which.
function scoreLines(readings: readonly Reading[], head: Head, context: Context): Said[] {
  const counted = readings.filter(isCounted);
  const isAlone = counted.length === 1 && readings.length === 1;
  const lines = readings.flatMap((reading) => readingLines(reading, isAlone, head, context));
  const mean = counted.length > 1 ? meanOf(counted) : undefined;
  if (mean === undefined) return lines;
  const { words } = context.frame;
  return [scoreLine(words.table.mean(words.number(mean)), mean, undefined, head, context), ...lines];
}

function isCounted({ value, weight }: Reading): boolean {
  return value !== null && weight !== 0;
}

/** The mean of the scores that count; `undefined` for none. */
function meanOf(readings: readonly Reading[]): number | undefined {
  const counted = readings.filter(isCounted);
  const sum = counted.reduce((total, { weight = 100 }) => total + weight, 0);
  if (counted.length === 0) return undefined;
  return counted.reduce((total, { value, weight = 100 }) => total + (value ?? 0) * (weight / sum), 0);
}

function readingLines(reading: Reading, isAlone: boolean, head: Head, context: Context): TableLine[] {
  const { words } = context.frame;
  const { value, n, low, high, rater, weight, at, evidence, label } = reading;
  if (value === null) return [{ text: joined(' · ', words.noData, context.say(label)) }];
  const range =
    low !== undefined && high !== undefined
      ? words.table.between(figure(low, context), figure(high, context))
      : joined(
          ' · ',
          low === undefined ? '' : `≥ ${figure(low, context)}`,
          high === undefined ? '' : `≤ ${figure(high, context)}`,
        );
  const notes = joined(
    ' · ',
    range,
    n === undefined ? '' : words.sample(n),
    rater && words.table.raters[rater],
    weight === undefined ? '' : words.table.weight(figure(weight, context)),
    timeText(at, context),
  );
  return [
    scoreLine(isAlone ? '' : words.number(value), value, reading, head, context),
    ...(notes ? [quiet(notes)] : []),
    ...evidenceLines(evidence, context),
  ];
}

/** A score and its word; where it is about how it feels, with the mood it stands for. */
function scoreLine(
  text: string,
  value: number,
  reading: Reading | undefined,
  { kind, scale }: Head,
  context: Context,
): TableLine {
  const felt = kind === 'valence' || kind === 'expectation';
  const said = joined(' · ', text, scoreName({ value, label: reading?.label, readings: 1 }, scale, felt, context));
  return felt ? { text: said, mood: levelOf(value, scale) } : { text: said };
}

function levelOf(value: number, scale: Scale): TableLine['mood'] {
  return moodLevel(Math.min(scale.max, Math.max(scale.min, value)), scale);
}
