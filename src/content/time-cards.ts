import { durationParts } from '../layout/iso-time.js';
import type { Step } from '../model/journey.js';
import type { RowEntry } from './rows.js';
import { joined, type Context } from './context.js';

/** When each step happens and how long it takes, in words. */
export function timeEntries(context: Context): RowEntry[] {
  return context.journey.steps.flatMap((step): RowEntry[] => {
    const [span, length] = [spanName(step, context), lengthName(step, context)];
    const wait = waitName(step, context);
    if (!span && !length && !wait) return [];
    return [
      {
        first: step.index,
        last: step.index,
        cards: [
          {
            key: `time(${step.id})`,
            part: 'cell',
            tone: 'text',
            text: span || length,
            notes: [span && length, wait].filter(Boolean),
            icon: wait ? 'wait' : 'clock',
            name: context.frame.words.sentences(timeName(step, context), wait),
            place: { stage: step.stage, step: step.id },
          },
        ],
      },
    ];
  });
}

/** The time of a step as people say it: from when to when, or how long. */
export function timeName(step: Step, context: Context): string {
  return joined(' · ', spanName(step, context), lengthName(step, context));
}

function spanName({ time }: Step, context: Context): string {
  const { start = '', end = '' } = time ?? {};
  // A day from its beginning to its end is that day.
  if (start === end) return timeText(time?.clock === 'time-of-day' ? start.replace(/^[^T]+T/, '') : start, context);
  // A day that nobody asks about, or that was said just before, is left out.
  const ofDay = (iso: string): string => iso.replace(/^[^T]+T/, '');
  const isAnyDay = time?.clock === 'time-of-day';
  const isSameDay = end.includes('T') && end.slice(0, 10) === start.slice(0, 10);
  return joined(
    ' – ',
    timeText(isAnyDay ? ofDay(start) : start, context),
    timeText(isAnyDay || isSameDay ? ofDay(end) : end, context),
  );
}

function lengthName({ time }: Step, { frame: { words } }: Context): string {
  return durationName(time?.duration, words.duration);
}

/** The wait before a step, in words; empty for none. */
export function waitName(step: Step, { frame }: Context): string {
  const duration = durationName(step.time?.waitBefore, frame.words.duration);
  return duration ? frame.words.wait(duration) : '';
}

/** A date, a time of day or a span in words; empty for none. */
export function timeText(iso: string | undefined, { frame: { words } }: Context): string {
  return iso ? durationName(iso, words.duration) || words.date(iso) : '';
}

/** A duration in words; empty for none. */
function durationName(iso: string | undefined, say: Context['frame']['words']['duration']): string {
  const parts = iso ? durationParts(iso) : undefined;
  return parts ? (iso?.startsWith('-') ? '−' : '') + say(parts) : '';
}
