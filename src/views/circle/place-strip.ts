import { linearScale } from '../../layout/linear-scale.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import { size, space } from '../../scene/tokens.js';
import type { CurveRow } from '../../content/rows.js';
import type { SheetRoom } from '../../content/sheet.js';
import { breaksAt } from '../../content/compared-sides.js';
import type { Context } from '../../content/context.js';
import type { CircleContent } from './content.js';
import type { CircleOptions } from './options.js';
import { needsFaces, runsOf, scaleFace } from './place-mood.js';
import { keeps } from './place-numbered.js';
import { nothingPlaced, type PlacedCircle } from './placed.js';
import type { PlacedStrip, StripMood, StripStage, StripStep } from './placed-strip.js';
import { fitLabel, hookOf } from './step-label.js';

const widest = 960;
const widestPlot = 300;
const corridor = 20;
const rail = 30;
const plotShare = 0.28;
const rowGaps = { compact: 10, regular: 16, spacious: 24 } as const;
const smallFont = { size: size.label, weight: 400 } as const;

/** The stages and steps of a ring in a strip down the page, its curve beside them, its closing arrow on the other side. */
export function placeStrip(
  content: CircleContent,
  room: SheetRoom,
  options: CircleOptions,
  context: Context,
): PlacedCircle {
  const { frame } = context;
  const width = Math.min(widest, room.width);
  const left = room.margin + (content.closing ? corridor : 0);
  const plot = content.curve ? Math.max(72, Math.min(widestPlot, width * plotShare)) : 0;
  const textX = left + rail + space.small;
  const textWidth = Math.max(40, room.margin + width - plot - (plot > 0 ? space.medium : 0) - textX);
  const right = room.margin + width;
  const neutralWord = wrapText(frame.words.neutral, Math.max(40, plot), smallFont, frame.measure);
  const faces = content.curve !== undefined && needsFaces(content.curve);
  const top = room.top + (content.curve ? neutralWord.height + 6 : 0) + (faces ? 2 * scaleFace + 4 : 0);
  let y = top;
  const stages: StripStage[] = [];
  const steps: StripStep[] = [];
  for (const stage of content.stages) {
    const bandWidth = textX + textWidth - left;
    const inner = Math.max(20, textWidth - space.small);
    const title = wrapText(stage.title, inner, { size: size.stage, weight: 600 }, frame.measure);
    const cycle = wrapText(stage.cycle, inner, smallFont, frame.measure);
    const text = title.height + cycle.height;
    if (text > 0) {
      const height = Math.max(32, text + space.gutter - 4);
      stages.push({ stage, title, cycle, box: { x: left, y, width: bandWidth, height } });
      y += height + space.medium;
    }
    for (const item of stage.steps) {
      const label = fitLabel(item, item.notes.filter(keeps(options)), textWidth, frame);
      steps.push({ label, at: { x: textX, y }, dot: { x: left + rail / 2, y: y + hookOf(label) } });
      y += Math.max(2 * 12, label.height) + rowGaps[options.density];
    }
    y += 4;
  }
  const [first, last] = [steps[0], steps.at(-1)];
  const strip: PlacedStrip = {
    stages,
    steps,
    rail: { x: left + rail / 2, from: first?.dot.y ?? top, to: last?.dot.y ?? top },
    mood:
      content.curve &&
      stripMood(
        content.curve,
        steps,
        { x: right - plot, width: plot, top, bottom: y - 4, faces },
        neutralWord,
        context,
      ),
    closing: stripClosing(content, steps, { x: room.margin + 4, bottom: y, width: right - textX, textX }, context),
  };
  const closing = strip.closing ? strip.closing.block.height + space.small : 0;
  return { ...nothingPlaced, content, strip, right, bottom: y + closing };
}

interface PlotRoom {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether faces stand at both ends of its scale. */
  readonly faces: boolean;
}

function stripMood(
  row: CurveRow,
  steps: readonly StripStep[],
  plot: PlotRoom,
  block: StripMood['word']['block'],
  context: Context,
): StripMood {
  const { scale } = row;
  const range = [plot.x + 14, plot.x + plot.width - 14] as const;
  const at = linearScale(scale.reversed ? [scale.max, scale.min] : [scale.min, scale.max], range);
  const neutral = at(scale.neutral);
  const own = steps.map(({ label }) => label.item.step.index);
  const wordX = Math.max(plot.x, Math.min(plot.x + plot.width - block.width, neutral - block.width / 2));
  return {
    row,
    neutral,
    box: { x: plot.x, y: plot.top, width: plot.width, height: Math.max(1, plot.bottom - plot.top) },
    word: { block, at: { x: wordX, y: plot.top - block.height - 4 - (plot.faces ? 2 * scaleFace + 4 : 0) } },
    lines: row.series.map((series) => {
      const points = steps.map(({ label, dot }) => {
        const score = series.scores[label.item.step.index];
        return score && { x: at(score.value), y: dot.y };
      });
      return {
        series,
        points,
        runs: runsOf(points, (order) => breaksAt(series, row.series, own[order] ?? 0, context)),
      };
    }),
    ends: plot.faces ? range.map((x) => ({ x, y: plot.top - scaleFace - 4 })) : [],
  };
}

function stripClosing(
  { closing }: CircleContent,
  steps: readonly StripStep[],
  room: { readonly x: number; readonly bottom: number; readonly width: number; readonly textX: number },
  { frame }: Context,
): PlacedStrip['closing'] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!closing || !first || !last) return undefined;
  const block = wrapText(closing.reason, Math.max(40, room.width), { size: size.label, weight: 600 }, frame.measure);
  return {
    points: [
      { x: last.dot.x - 14, y: last.dot.y },
      { x: room.x, y: last.dot.y },
      { x: room.x, y: first.dot.y },
      { x: first.dot.x - 14, y: first.dot.y },
    ],
    block,
    at: { x: room.textX, y: room.bottom },
  };
}
