import type { CircleStage } from './content.js';
import type { CircleOptions } from './options.js';

/** The stages of one of several linked cycles. */
export interface Cycle {
  readonly id: string;
  readonly stages: readonly CircleStage[];
}

const order = ['buy', 'own', 'advocate'];
/** The stage model whose cycles meet at purchase and at love. */
const linkedModel = 'gartner-buy-own-advocate';

/**
 * The linked cycles of a journey, in order: two or three of buy, own and advocate. None where a stage belongs to no
 * cycle, where the journey comes back to a cycle that it left, or where the options want one ring. Unless they ask for
 * linked rings, only the stage model of that name has them: elsewhere nobody says where the cycles meet.
 */
export function cyclesOf(
  stages: readonly CircleStage[],
  { rings }: Pick<CircleOptions, 'rings'>,
  stageModel: string | undefined,
): Cycle[] {
  if (rings === 'one' || (rings === 'auto' && stageModel !== linkedModel)) return [];
  const runs: { id: string; stages: CircleStage[] }[] = [];
  for (const stage of stages) {
    const id = stage.stage.cycle ?? '';
    const last = runs.at(-1);
    if (last?.id === id) last.stages.push(stage);
    else runs.push({ id, stages: [stage] });
  }
  const places = runs.map(({ id }) => order.indexOf(id));
  const rises = places.every((place, index) => place > (places[index - 1] ?? -1));
  const held = runs.every((run) => run.stages.every(({ steps }) => steps.length > 0));
  return rises && held && runs.length >= 2 ? runs : [];
}
