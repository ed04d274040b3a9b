import type { Point } from '../layout/box.js';
import { spanParts } from '../layout/span-parts.js';
import { stackLevels, type Stretch } from '../layout/stack-cards.js';
import { wrapText } from '../layout/text/wrap-text.js';
import { aheadMs } from '../model/iso-time.js';
import { size, space } from '../scene/tokens.js';
import type { Columns } from '../content/columns.js';
import type { Measures } from './measures.js';
import type { GridOptions } from './options.js';
import type { PlacedTick } from './placed.js';
import type { Context } from '../content/context.js';
import { breakWidth, stepTimes, timeScale, type StepTime } from './time-scale.js';
import { tickRoom, ticksOf, type ReadScale } from './time-ticks.js';

/** Columns that stand where their time is, and the scale that put them there. */
export interface TimeAxis extends ReadScale {
  readonly columns: Columns;
  readonly times: readonly StepTime[];
}

const barHeight = 6;

/** The columns of an axis of time; `undefined` where a sequence is asked for, or too few steps have a time. */
export function timeColumns(
  context: Context,
  options: GridOptions,
  measures: Measures,
  room: number,
): TimeAxis | undefined {
  const { journey } = context;
  if (options.axis === 'sequence') return undefined;
  if (options.axis === 'auto' && journey.state !== 'day-in-the-life') return undefined;
  const times = stepTimes(journey.steps);
  if (!times) return undefined;
  const card = measures.column * 0.85;
  const width = Math.max(room - card, journey.steps.length * measures.column * 0.6);
  const scale = timeScale(times, width, options.axis === 'time-broken');
  const steps = times.map(({ startMs, endMs }): Stretch => {
    const start = scale.at(startMs);
    return { start, size: Math.max(card, scale.at(endMs) - start) };
  });
  const end = steps.reduce((most, step) => Math.max(most, step.start + step.size), scale.size);
  const stages = stageStretches(context, steps, end, measures);
  const columns: Columns = {
    steps,
    centres: steps.map(({ start }) => start + card / 2),
    stages,
    // Many stages in a short time may end after the last step does.
    size: stages.reduce((most, { start, size: length }) => Math.max(most, start + length), end),
    overlapping: true,
  };
  const given = journey.steps.flatMap(({ time }) => time ?? []);
  return {
    columns,
    scale,
    times,
    clock: given.find(({ clock }) => clock)?.clock ?? 'date',
    // Cards say times as they are written; the axis goes by the clock of where the journey starts.
    aheadMs: aheadMs(given.find(({ start }) => start)?.start ?? ''),
  };
}

// Stages touch each other: one begins where its first step does, and never before the stage before it.
function stageStretches(
  { journey, span }: Context,
  steps: readonly Stretch[],
  end: number,
  { gutter }: Measures,
): Stretch[] {
  const least = 96;
  const starts: number[] = [];
  journey.stages.forEach((stage, index) => {
    const first = span.get(stage.id)?.[0];
    const wish = index === 0 ? 0 : first === undefined ? 0 : (steps[first]?.start ?? 0);
    starts.push(index === 0 ? 0 : Math.max(wish, (starts[index - 1] ?? 0) + least));
  });
  return starts.map((start, index) => ({
    start,
    size: Math.max(least - gutter, (starts[index + 1] ?? end + gutter) - gutter - start),
  }));
}

/** The marks of the axis: points in time, pauses cut out, and a bar a step as long as the step takes. */
export function placeTicks(
  axis: TimeAxis,
  context: Context,
  at: Point,
): { readonly ticks: PlacedTick[]; readonly height: number } {
  const font = { size: size.label, weight: 400 } as const;
  const wrap = (text: string, width: number) => wrapText(text, width, font, context.frame.measure);
  const labels: PlacedTick[] = [];
  let free = -Infinity;
  for (const { ms, name } of ticksOf(axis, context)) {
    const x = at.x + axis.scale.at(ms);
    const block = wrap(name, tickRoom);
    if (x < free || x + block.width > at.x + axis.columns.size) continue;
    free = x + block.width + space.medium;
    labels.push({
      key: `tick(${ms})`,
      kind: 'tick',
      block,
      at: { x, y: at.y },
      box: { x, y: at.y, width: Math.max(1, block.width), height: block.height },
    });
  }
  const height = labels.reduce((most, { block }) => Math.max(most, block.height), 16);
  const breaks = axis.scale.pieces.slice(1).map((piece, index): PlacedTick => {
    const before = axis.scale.pieces[index];
    const skipped = context.frame.words.duration(spanParts(piece.startMs - (before?.endMs ?? piece.startMs)));
    const block = wrap(context.frame.words.skipped(skipped), breakWidth - 4);
    const x = at.x + piece.start - breakWidth;
    return {
      key: `break(${index})`,
      kind: 'break',
      block,
      at: { x: x + (breakWidth - block.width) / 2, y: at.y },
      box: { x, y: at.y, width: breakWidth, height: block.height },
    };
  });
  const clear = labels.filter(({ box }) =>
    breaks.every((pause) => box.x + box.width < pause.box.x || box.x > pause.box.x + pause.box.width),
  );
  const top = at.y + breaks.reduce((most, { block }) => Math.max(most, block.height), height) + 6;
  const bars = placeBars(axis, context, { x: at.x, y: top });
  return { ticks: [...clear, ...breaks, ...bars.ticks], height: top + bars.height - at.y };
}

function placeBars(axis: TimeAxis, context: Context, at: Point): { ticks: PlacedTick[]; height: number } {
  const lengths = axis.times.map(({ startMs, endMs }): Stretch => {
    const start = axis.scale.at(startMs);
    return { start, size: Math.max(2, axis.scale.at(endMs) - start) };
  });
  const levels = stackLevels(lengths, 1);
  const none = wrapText('', 1, { size: size.label, weight: 400 }, context.frame.measure);
  const ticks = lengths.map((stretch, index): PlacedTick => {
    const box = {
      x: at.x + stretch.start,
      y: at.y + (levels[index] ?? 0) * (barHeight + 2),
      width: stretch.size,
      height: barHeight,
    };
    const known = axis.times[index]?.known ?? false;
    return {
      key: `bar(${context.journey.steps[index]?.id ?? index})`,
      kind: known ? 'bar' : 'unknown',
      block: none,
      at: box,
      box,
    };
  });
  return { ticks, height: (levels.reduce((most, level) => Math.max(most, level), 0) + 1) * (barHeight + 2) };
}
