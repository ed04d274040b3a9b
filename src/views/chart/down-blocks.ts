import type { Id, Step } from '../../model/journey.js';
import type { Context } from '../../content/context.js';
import type { ChartFacts } from './facts.js';
import { flowBlock } from './down-flow.js';
import { heatBlocks } from './down-heat.js';
import { metricBlock } from './down-metric.js';
import { scoreBlocks } from './down-scores.js';
import type { DownRoom } from './part-setting.js';
import type { PlacedBlock } from './placed.js';
import type { Where } from './where.js';

/** What stands at the whole journey, at each stage and at each step. */
export interface DownBlocks {
  readonly ofWhole: readonly PlacedBlock[];
  readonly ofStage: (stage: Id) => readonly PlacedBlock[];
  readonly ofStep: (step: Step) => readonly PlacedBlock[];
}

/** All figures of a chart as blocks, by where they stand. */
export function downBlocks(
  facts: ChartFacts,
  context: Context,
  { x, width }: { readonly x: number; readonly width: number },
): DownBlocks {
  const room: DownRoom = { context, x, width };
  const byPlace = new Map<string, PlacedBlock[]>();
  const put = (where: Where, block: PlacedBlock): void => {
    const key = keyOf(where);
    byPlace.set(key, [...(byPlace.get(key) ?? []), block]);
  };
  let row = facts.panels.length;
  for (const lane of facts.lanes) {
    for (const item of lane.items) put(item.where, metricBlock(lane, item, room, row));
    row += 1;
  }
  for (const flow of facts.flow) {
    for (const item of flow.items) put(item.where, flowBlock(flow, item, room, row));
    row += 1;
  }
  const heat = facts.heat ? heatBlocks(facts.heat, room, row) : new Map<Id, PlacedBlock[]>();
  const scores = scoreBlocks(facts.panels, room);
  return {
    ofWhole: byPlace.get('whole') ?? [],
    ofStage: (stage) => [...(byPlace.get(`stage ${stage}`) ?? []), ...(heat.get(stage) ?? [])],
    ofStep: ({ id, index }) => [...(scores.get(index) ?? []), ...(byPlace.get(`step ${id}`) ?? [])],
  };
}

function keyOf({ kind, place }: Where): string {
  if (kind === 'whole') return 'whole';
  return kind === 'stage' ? `stage ${place.stage ?? ''}` : `step ${place.step ?? ''}`;
}
