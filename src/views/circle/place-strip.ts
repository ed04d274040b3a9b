import type { Station } from '../../curve/placed-curve.js';
import { down } from '../../curve/straight.js';
import { wrapText } from '../../layout/text/wrap-text.js';
import { size, space } from '../../scene/tokens.js';
import type { CurveRow } from '../../content/rows.js';
import type { SheetRoom } from '../../content/sheet.js';
import type { Context } from '../../content/context.js';
import type { CircleContent } from './content.js';
import type { CircleOptions } from './options.js';
import { circleCurve } from './circle-curve.js';
import { needsFaces, scaleFace } from './scale-face.js';
import { keeps } from './place-numbered.js';
import { nothingPlaced, type PlacedCircle } from './placed.js';
import type { PlacedStrip, StripMood, StripStage, StripStep } from './placed-strip.js';
import { fitLabel, hookOf } from './step-label.js';

const widest = 960;
const widestPlot = 300;
const corridor = 20;
const disc = 12;
const face = 11;
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
      y += Math.max(2 * disc, label.height) + rowGaps[options.density];
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
  { x, width, top, bottom, faces }: PlotRoom,
  block: StripMood['word']['block'],
  context: Context,
): StripMood {
  const projection = down({ x, width, y: top, height: Math.max(1, bottom - top) });
  const stations = steps.map(({ label, at, dot }): Station => {
    const to = at.y + Math.max(2 * disc, label.height);
    return { index: label.item.step.index, along: dot.y, from: at.y, to };
  });
  const curve = circleCurve({ row, stations, projection }, face, context);
  const neutral = projection.point({ x: top, y: curve.neutral ?? 0 });
  const wordX = Math.max(x, Math.min(x + width - block.width, neutral.x - block.width / 2));
  const ends = faces ? [0, projection.rise].map((y) => projection.point({ x: top - scaleFace - 4, y })) : [];
  return {
    curve,
    ends,
    word: { block, at: { x: wordX, y: top - block.height - 4 - (faces ? 2 * scaleFace + 4 : 0) } },
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
