import type { Box } from '../../layout/box.js';
import type { PartSetting } from './part-setting.js';
import type { Figure } from './placed.js';

/** Hairlines in a plot where one stage ends and the next begins. */
export function stageBorders({ columns, measures }: PartSetting, plot: Box): Figure[] {
  return columns.stages.slice(1).flatMap(({ start }, order): Figure[] => {
    const before = columns.stages[order];
    if (!before) return [];
    const x = measures.x + (before.start + before.size + start) / 2;
    return [{ kind: 'line', from: { x, y: plot.y }, to: { x, y: plot.y + plot.height }, look: 'grid' }];
  });
}
