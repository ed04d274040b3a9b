import { absent, atField } from './check.js';
import type { Check, WholeCheck } from './check.js';
import { defaultScaleId } from './document-ids.js';
import { endBeforeStart, impossibleScale, olderReadings, scoreOffScale, unknownStageModel } from './issues-facts.js';
import type { Cell, Id, Reading, Scale } from './journey.js';
import type { TimeDocument } from './schema-step.js';
import { isPlainObject } from './plain-copy.js';
import { ReadMap } from './read-map.js';
import { timeMs } from './iso-time.js';
import { endAfter } from './time-span.js';
import { voiceKey } from './voice.js';
import { stageModelNames } from './stage-models/names.js';

/** The scale of a bare number: from -2 to +2, with 0 as neutral. */
export function defaultScale(id: Id): Scale {
  return Object.freeze({ id, min: -2, max: 2, neutral: 0 });
}

/** An object whose fields are checked and that is not frozen yet. */
type Open = Record<string, unknown>;

/**
 * What is checked and filled in about whole objects, beyond their fields one by one: scores lie on their scale, steps and
 * stages know their place, kinds are there.
 *
 * Made anew for each document: it counts its steps and keeps its scales.
 */
export function wholeChecks(): Readonly<Record<string, WholeCheck>> {
  const scales = new Map<Id, Scale>();
  let steps = 0;
  let stages = 0;
  return {
    Scale: (object, _written, check) => checkedScale(object as Open & Scale, check, scales),
    Reading: (object, written, check) => fillReading(object, written, check, scales),
    Step: (object, _written, check) => fillStep(object, steps++, check),
    Stage: (object) => void (object['index'] = stages++),
    Time: (object, _written, check) => checkTime(object, check),
    Source: (object, _written, check) => checkCollected(object, check),
    Link: (object) => void (object['kind'] ??= 'sequence'),
    Journey: (object, _written, check) => noteStageModel(object['stageModel'], check),
  };
}

function checkedScale(scale: Open & Scale, check: Check, scales: Map<Id, Scale>): typeof absent | undefined {
  const { min, max, neutral } = scale;
  if (!(min < max && min <= neutral && neutral <= max)) {
    check.note(impossibleScale(scale));
    return absent;
  }
  scales.set(scale.id, scale);
  return undefined;
}

function fillReading(reading: Open, written: unknown, check: Check, scales: Map<Id, Scale>): void {
  const defaultId = check.ids.resolve(defaultScaleId, ['scale']) ?? defaultScaleId;
  if (!scales.has(defaultId)) scales.set(defaultId, defaultScale(defaultId));
  const scale = scales.get(typeof reading['scale'] === 'string' ? reading['scale'] : defaultId);
  reading['kind'] ??= 'valence';
  reading['scale'] = scale?.id ?? defaultId;
  for (const field of ['value', 'low', 'high']) {
    const score = reading[field];
    if (typeof score !== 'number' || (scale && score >= scale.min && score <= scale.max)) continue;
    // Without its scale a number says nothing; that the scale is missing was told already.
    if (scale) atScore(field, written, check, () => check.note(scoreOffScale(score, scale, check.within.at(-1) ?? '')));
    if (field === 'value') reading[field] = null;
    else delete reading[field];
  }
}

const inOrder = [
  ['start', 'end'],
  ['sent', 'received'],
  ['received', 'consumed'],
  ['sent', 'consumed'],
] as const;

function checkTime(time: Open & TimeDocument, check: Check): void {
  for (const [first, then] of inOrder) {
    const [start, end] = [time[first], time[then]];
    if (start === undefined || end === undefined || endAfter(start, end, time.clock) !== undefined) continue;
    atField(check, then, () => check.note(endBeforeStart(start, end)));
    delete (time as Open)[then];
  }
}

function checkCollected(source: Open, check: Check): void {
  const [start, end] = (source['collected'] ?? []) as readonly string[];
  if (start === undefined || end === undefined || endAfter(start, end) !== undefined) return;
  atField(check, 'collected', () => check.note(endBeforeStart(start, end)));
  delete source['collected'];
}

function atScore(field: string, written: unknown, check: Check, note: () => void): void {
  if (isPlainObject(written)) atField(check, field, note);
  else note();
}

/** Scores of one voice at different dates: the latest is drawn, and that is said. */
function noteOlderReadings(readings: readonly Reading[], check: Check): void {
  const latest = new Map<string, string>();
  let isTold = false;
  for (const reading of readings) {
    if (reading.at === undefined || reading.value === null) continue;
    const voice = voiceKey(reading);
    const other = latest.get(voice) ?? reading.at;
    const isOther = timeMs(other) !== timeMs(reading.at);
    const last = (timeMs(reading.at) ?? 0) > (timeMs(other) ?? 0) ? reading.at : other;
    latest.set(voice, last);
    if (isOther && !isTold) atField(check, 'emotion', () => check.note(olderReadings(last)));
    isTold ||= isOther;
  }
}

const noCells: ReadonlyMap<Id, readonly Cell[]> = new ReadMap();

function fillStep(step: Open, index: number, check: Check): void {
  const { within } = check;
  noteOlderReadings((step['emotion'] ?? []) as readonly Reading[], check);
  step['stage'] = within.at(-2); // after the step itself
  step['index'] = index;
  const cells = Object.entries(step['cells'] ?? {});
  step['cells'] = cells.length > 0 ? new ReadMap(cells) : noCells;
}

function noteStageModel(name: unknown, check: Check): void {
  if (typeof name !== 'string' || stageModelNames.some((known) => known === name)) return;
  atField(check, 'stageModel', () => check.note(unknownStageModel(name, stageModelNames)));
}
