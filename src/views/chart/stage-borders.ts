import type { Box } from '../../layout/box.js';
import { interruptLine } from './interrupt-line.js';
import type { PartSetting } from './part.js';
import { line, type Piece } from './piece.js';

/** Hairlines in a plot where one stage ends and the next begins, left open where texts stand. */
export function stageBorders({ columns, measures }: PartSetting, plot: Box, labels: readonly Box[] = []): Piece[] {
  return columns.stages.slice(1).flatMap(({ start }, order): Piece[] => {
    const before = columns.stages[order];
    if (!before) return [];
    const x = measures.x + (before.start + before.size + start) / 2;
    const lines = interruptLine({ x, y: plot.y }, { x, y: plot.y + plot.height }, labels);
    return lines.map(([from, to]) => line(from, to, 'hairline'));
  });
}
