import type { Fault } from '../model/issue.js';
import type { Path } from '../model/issue-list.js';
import { linkToItself, measuredFuture, missingStages, noPlace, reviewOverdue } from '../model/issues-facts.js';
import { dateParts, durationParts, timeMs } from '../model/iso-time.js';
import type { Journey, Reading, Text } from '../model/journey.js';
import { stageModel } from '../model/stage-models/index.js';
import { textIn } from '../model/text.js';
import { placesOf, writtenItems } from './written-at.js';

/** Takes down a fault at a place of the document. */
export type Note = (path: Path, fault: Fault) => void;

/**
 * Notes what is right in every field and would still not pass a careful colleague: findings without a place, links to
 * themselves, stages that the named model has and the journey lacks, a review that is overdue, scores measured in the future.
 *
 * Without a date of today nothing is overdue.
 */
export function checkFacts(journey: Journey, today: string | undefined, note: Note): void {
  checkPlaces(journey, note);
  checkLinks(journey, note);
  checkStages(journey, note);
  if (today !== undefined) checkReview(journey, today, note);
  checkFutureScores(journey, note);
}

// A moment cannot be without a place: that it has none was told when it was read.
function checkPlaces(journey: Journey, note: Note): void {
  const say = (text: Text): string => textIn(text, journey.locale ?? 'en', journey.locale);
  const findings = writtenItems(journey, 'insights');
  for (const [index, { at, text, id }] of journey.insights.entries())
    if (at.length === 0) noteUnplaced('insights', findings[index], noPlace('insight', say(text) || id), note);
  const answers = writtenItems(journey, 'opportunities');
  for (const [index, { at, title, id }] of journey.opportunities.entries())
    if (at.length === 0) noteUnplaced('opportunities', answers[index], noPlace('opportunity', say(title) || id), note);
}

function noteUnplaced(
  list: 'insights' | 'opportunities',
  item: ReturnType<typeof writtenItems>[number] | undefined,
  fault: Fault,
  note: Note,
): void {
  // A place that was written and could not be read was told when it was read.
  if (item && isBlank(item[1]['at'])) note([list, item[0]], fault);
}

function isBlank(at: unknown): boolean {
  return at === undefined || at === null || (Array.isArray(at) && at.length === 0);
}

// A loop is drawn on purpose: who says that a step is done again means it.
function checkLinks(journey: Journey, note: Note): void {
  if (journey.linksDerived) return;
  const places = writtenItems(journey, 'links');
  for (const [index, { from, to, kind }] of journey.links.entries())
    if (from !== undefined && from === to && kind !== 'loop')
      note(['links', places[index]?.[0] ?? index], linkToItself(from));
}

function checkStages({ stageModel: name, stages }: Journey, note: Note): void {
  const model = name === undefined ? undefined : stageModel(name);
  if (!model) return;
  const known = new Set(stages.flatMap(({ id, title }) => [plain(id), ...wordsOf(title).map(plain)]));
  const missing = model.stages.filter(
    ({ id, title, also = [] }) =>
      ![id, ...[title, ...also].flatMap((one) => wordsOf({ ...one }))].some((words) => known.has(plain(words))),
  );
  if (name !== undefined && missing.length > 0)
    note(
      ['stageModel'],
      missingStages(
        name,
        missing.map(({ title }) => title.en),
      ),
    );
}

function wordsOf(text: Text | undefined): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text ?? {});
}

function plain(words: string): string {
  return words.normalize('NFKC').trim().toLowerCase();
}

function checkReview({ freshness }: Journey, today: string, note: Note): void {
  const { reviewedAt, reviewEvery } = freshness ?? {};
  const due = reviewedAt === undefined || reviewEvery === undefined ? undefined : dayAfter(reviewedAt, reviewEvery);
  if (due !== undefined && due < today) note(['freshness', 'reviewedAt'], reviewOverdue(due, today));
}

/** The day that comes a span of the calendar after a date; `undefined` where there is none. */
function dayAfter(date: string, span: string): string | undefined {
  const startMs = dateParts.test(date) ? timeMs(date) : undefined;
  const [, sign, ...amounts] = durationParts.exec(span) ?? [];
  if (startMs === undefined || sign !== '') return undefined;
  const [weeks = 0, years = 0, months = 0, days = 0] = amounts.map((amount) =>
    Number((amount as string | undefined) ?? 0),
  );
  const due = new Date(startMs);
  const wanted = due.getUTCMonth() + 12 * years + months;
  due.setUTCMonth(wanted);
  // The 31st and a month that has no such day: its last.
  if (due.getUTCMonth() !== wanted % 12) due.setUTCDate(0);
  due.setUTCDate(due.getUTCDate() + 7 * weeks + days);
  return Number.isFinite(due.getTime()) && due.getUTCFullYear() < 10_000 ? due.toISOString().slice(0, 10) : undefined;
}

function checkFutureScores(journey: Journey, note: Note): void {
  const { state } = journey;
  if (state !== 'future' && state !== 'desired') return;
  const stages = writtenItems(journey, 'stages');
  for (const [stageIndex, { steps }] of journey.stages.entries()) {
    const [stageAt, stage] = stages[stageIndex] ?? [stageIndex, {}];
    const places = placesOf(steps, Array.isArray(stage['steps']) ? stage['steps'] : []);
    for (const [index, { id, emotion }] of steps.entries())
      if (emotion.some(isMeasured))
        note(['stages', stageAt, 'steps', places[index]?.[0] ?? index, 'emotion'], measuredFuture(id, state));
  }
}

function isMeasured({ kind, value, rater, n }: Reading): boolean {
  if (value === null || kind === 'expectation') return false;
  return rater === 'customer' || (rater === undefined && n !== undefined);
}
