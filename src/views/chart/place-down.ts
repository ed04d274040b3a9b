import type { Context } from '../../content/context.js';
import type { CurveRow } from '../../content/rows.js';
import { placeCurveDown } from '../../curve/place-down.js';
import type { PlacedCurve } from '../../curve/placed-curve.js';
import { stageHeader } from '../../grid/stage-headers.js';
import { marginFor } from '../../layout/margin.js';
import type { Step } from '../../model/journey.js';
import { listKey } from '../../model/list-key.js';
import type { Place } from '../../scene/mark.js';
import { size, space } from '../../scene/tokens.js';
import { mixesBases } from './measured.js';
import { downGaps } from './measures.js';
import type { ChartOptions } from './options.js';
import { placeHead, type ChartPart, type DownRoom } from './part.js';
import { chartMark, type ChartMark } from './piece.js';
import type { PlacedBlock, PlacedChart } from './placed.js';
import { stepHead, stepSpoken } from './step-name.js';
import { placeStripAxis, stripAxisHead } from './strip-axis.js';

const widest = 560;

/** Where the curve runs, and where all that is said about a step stands beside it. */
interface Sides {
  readonly strip: { readonly x: number; readonly width: number } | undefined;
  readonly x: number;
  readonly width: number;
}

/** The chart turned: steps down the page, the curve running along them, figures as bars beside it. Nothing scrolls sideways. */
export function placeDown(
  parts: readonly ChartPart[],
  context: Context,
  { density }: ChartOptions,
  top: number,
): PlacedChart {
  const gaps = downGaps[density];
  const margin = marginFor(context.frame.width);
  const lead = parts.find((part) => part.lead)?.lead;
  const sides = sidesOf(lead, context, margin);
  const heads = placeHeads(parts, context, margin, top);
  const marks: ChartMark[] = [...heads.marks];
  const blocks = blocksByPlace(parts, { context, x: sides.x, width: sides.width });
  let y = heads.bottom;
  const put = (found: readonly PlacedBlock[]): void => {
    for (const block of found) {
      marks.push(...block.at(y));
      y += block.height + gaps.block;
    }
  };
  put(blocks({}));
  const head = lead && sides.strip ? stripAxisHead(lead, context, { ...sides.strip, y }) : undefined;
  if (head) y += head.height + space.small;
  const stripTop = y;
  const stages: PlacedChart['stages'][number][] = [];
  const spans: { y: number; height: number }[] = [];
  for (const stage of context.journey.stages) {
    const header = stageHeader({ ...stage, goal: undefined }, sides.width, context);
    if (header.height > 0) stages.push({ header, box: { x: sides.x, y, width: sides.width, height: header.height } });
    y += header.height + (header.height > 0 ? space.medium : 0);
    put(blocks({ stage: stage.id }));
    for (const step of stage.steps) {
      const start = y;
      y = placeStep(step, context, sides, marks, y);
      put(blocks({ stage: stage.id, step: step.id }));
      // A step of which there is nothing to say keeps a place beside the curve.
      y = Math.max(y, start + 24 + gaps.block);
      spans[step.index] = { y: start, height: Math.max(24, y - start - gaps.block) };
      y += gaps.step;
    }
    y += space.hair;
  }
  const curves: PlacedCurve[] = [];
  if (lead && sides.strip) {
    const extent = { y: stripTop, height: Math.max(1, y - stripTop - space.gutter) };
    const curve = placeCurveDown({ row: lead, index: 0, ...sides.strip }, context, spans, extent);
    curves.push({ ...curve, tellsBasis: mixesBases(lead) });
    marks.push(placeStripAxis(curve, context, head?.pieces ?? []));
  }
  return { along: 'y', right: sides.x + sides.width, bottom: y, stages, marks, curves };
}

function sidesOf(lead: CurveRow | undefined, { frame }: Context, margin: number): Sides {
  const room = Math.max(1, frame.width - 2 * margin);
  if (!lead) return { strip: undefined, x: margin, width: Math.min(widest, room) };
  const strip = { x: margin, width: Math.min(320, Math.max(84, room * 0.34)) };
  const x = margin + strip.width + space.medium;
  return { strip, x, width: Math.max(1, Math.min(widest, margin + room - x)) };
}

function placeHeads(
  parts: readonly ChartPart[],
  context: Context,
  margin: number,
  top: number,
): { marks: ChartMark[]; bottom: number } {
  const setting = { context, measures: { margin }, isFact: parts.length > 1 };
  const marks: ChartMark[] = [];
  let y = top;
  for (const { head } of parts) {
    const placed = placeHead(head, setting, { x: margin, y });
    marks.push(...placed.marks);
    y = placed.bottom;
  }
  return { marks, bottom: y + (marks.length > 0 ? space.hair : 0) };
}

/** All figures of a chart as blocks, by where they stand. */
function blocksByPlace(parts: readonly ChartPart[], room: DownRoom): (place: Place) => readonly PlacedBlock[] {
  const keyOf = ({ stage, step }: Place): string => listKey(step === undefined ? [stage] : [stage, step]);
  const blocks = new Map<string, PlacedBlock[]>();
  let row = 0;
  for (const part of parts) {
    for (const block of part.down(room, row)) {
      const key = keyOf(block.place);
      blocks.set(key, [...(blocks.get(key) ?? []), block]);
    }
    row += part.rows;
  }
  return (place) => blocks.get(keyOf(place)) ?? [];
}

function placeStep(step: Step, context: Context, { x, width }: Sides, marks: ChartMark[], y: number): number {
  const head = stepHead(step, context, { width, px: size.cell, align: 'start' });
  marks.push(
    chartMark({
      key: step.id,
      part: 'card',
      pieces: head.placed({ x, y }, width),
      place: { stage: step.stage, step: step.id },
      name: stepSpoken(step, context),
      at: { step: step.index },
    }),
  );
  return y + head.height + (head.height > 0 ? space.hair : 0);
}
