import type { Box } from '../../layout/box.js';
import { interruptLine } from './interrupt-line.js';
import type { PartSetting } from './part-setting.js';
import type { Figure } from './placed.js';

/** Hairlines in a plot where one stage ends and the next begins, left open where texts stand. */
export function stageBorders({ columns, measures }: PartSetting, plot: Box, labels: readonly Box[] = []): Figure[] {
  return columns.stages.slice(1).flatMap(({ start }, order): Figure[] => {
    const before = columns.stages[order];
    if (!before) return [];
    const x = measures.x + (before.start + before.size + start) / 2;
    const pieces = interruptLine({ x, y: plot.y }, { x, y: plot.y + plot.height }, labels);
    return pieces.map(([from, to]) => ({ kind: 'line', from, to, look: 'grid' }));
  });
}
