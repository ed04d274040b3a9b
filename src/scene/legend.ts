import type { Box, Point } from '../layout/box.js';
import type { Frame } from '../layout/frame.js';
import { wrapText, type TextBlock } from '../layout/text/wrap-text.js';
import { inLegendOrder, type Explained } from './legend-order.js';
import type { Mark, Shape } from './mark.js';
import { shapesExtent } from './extent.js';
import { shiftedShapes } from './move-shape.js';
import { sampleSize } from './samples.js';
import { drawText } from './text.js';
import { size, space } from './tokens.js';

/** One line of a legend: a sample drawn in a box of at most 28 × 16 px, and what it means. */
export interface LegendEntry {
  /** What it explains, which is also its place in the legend. */
  readonly explains: Explained;
  /** Which one, where a legend explains several of a kind: a voice, a channel. */
  readonly of?: string;
  readonly label: string;
  readonly sample: readonly Shape[];
}

/** A legend whose entries stand side by side and wrap. */
export interface FittedLegend {
  readonly width: number;
  readonly height: number;
  readonly title: TextBlock;
  readonly entries: readonly { readonly entry: LegendEntry; readonly label: TextBlock; readonly at: Point }[];
}

const rowGap = 6;

/** The legend at a given width, in the one order of all legends; of no height when there is nothing to explain. */
export function fitLegend(entries: readonly LegendEntry[], width: number, frame: Frame): FittedLegend {
  const wrap = (text: string, room: number, weight: 400 | 600): TextBlock =>
    wrapText(text, Math.max(1, room), { size: size.label, weight }, frame.measure);
  const title = wrap(frame.words.legend, width, 600);
  if (entries.length === 0) return { width, height: 0, title: { ...title, lines: [] }, entries: [] };
  let x = 0;
  let y = title.height + rowGap;
  let rowHeight = 0;
  const fitted = inLegendOrder(entries).map((entry) => {
    const start = reachOf(entry).width + space.small;
    const label = wrap(entry.label, width - start, 400);
    const room = start + label.width;
    if (x > 0 && x + room > width) {
      x = 0;
      y += rowHeight + rowGap;
      rowHeight = 0;
    }
    const at = { x, y };
    x += room + space.large;
    rowHeight = Math.max(rowHeight, label.height, sampleSize.height);
    return { entry, label, at };
  });
  return { width, height: y + rowHeight, title, entries: fitted };
}

/** The marks of a legend with its top left corner at `at`. */
export function drawLegend(legend: FittedLegend, at: Point): Mark[] {
  if (legend.entries.length === 0) return [];
  const title: Mark = {
    key: 'legend()',
    part: 'legend',
    box: { ...at, width: legend.title.width, height: legend.title.height },
    shapes: drawText(legend.title, at, 'muted'),
    place: {},
  };
  return [
    title,
    ...legend.entries.map(({ entry, label, at: inner }) =>
      drawEntry(entry, label, { x: at.x + inner.x, y: at.y + inner.y }),
    ),
  ];
}

function drawEntry(entry: LegendEntry, label: TextBlock, at: Point): Mark {
  const height = Math.max(label.height, sampleSize.height);
  const sampleTop = at.y + (Math.min(label.lineHeight, height) - sampleSize.height) / 2;
  const sample = reachOf(entry);
  const textX = at.x + sample.width + space.small;
  const top = Math.min(at.y, sampleTop);
  return {
    key: entry.of === undefined ? `legend(${entry.explains})` : `legend(${entry.explains}(${entry.of}))`,
    part: 'legend',
    box: { x: at.x, y: top, width: textX - at.x + label.width, height: at.y + height - top },
    shapes: [
      ...shiftedShapes(entry.sample, { x: at.x - sample.x, y: Math.max(at.y, sampleTop) }),
      ...drawText(label, { x: textX, y: at.y + (height - label.height) / 2 }, 'muted'),
    ],
    place: {},
    name: entry.label,
  };
}

/** A sample takes the room of what it shows, so that all labels stand equally near to it. */
function reachOf({ sample }: LegendEntry): Pick<Box, 'x' | 'width'> {
  const { x, width } = shapesExtent(sample);
  return { x: Math.floor(x), width: Math.ceil(x + width) - Math.floor(x) };
}
