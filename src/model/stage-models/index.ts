import type { StageDocument } from '../schema-grid.js';
import type { JourneyDocument } from '../schema.js';
import type { Text } from '../shape.js';
import { aida } from './aida.js';
import { beforeDuringAfter } from './before-during-after.js';
import { digitalDictionaryCustomer } from './digital-dictionary-customer.js';
import { digitalDictionaryEmployee } from './digital-dictionary-employee.js';
import { dynamicsLifecycle } from './dynamics-lifecycle.js';
import { gartnerBuyOwnAdvocate } from './gartner-buy-own-advocate.js';
import { hubspot } from './hubspot.js';
import { linear } from './linear.js';
import type { StageModelName } from './names.js';
import type { StageModel } from './stage-model.js';

/** The stage models that come with the library. */
export const stageModels: readonly StageModel[] = [
  hubspot,
  gartnerBuyOwnAdvocate,
  digitalDictionaryCustomer,
  digitalDictionaryEmployee,
  aida,
  linear,
  dynamicsLifecycle,
  beforeDuringAfter,
];

/** The stage model of a name; `undefined` when the library has none. */
export function stageModel(name: string): StageModel | undefined {
  return stageModels.find((model) => model.name === name);
}

/** What a document made from a stage model is called. */
export interface StageModelOptions {
  /** The title of the journey; the model's own by default. */
  readonly title?: Text;
}

/**
 * A document to begin with: the stages of a model, each without steps.
 *
 * ```ts
 * journeyFromStageModel('aida', { title: 'A bakery on a new street' }).stages.length; // 4
 * ```
 */
export function journeyFromStageModel(
  model: StageModelName | StageModel,
  { title }: StageModelOptions = {},
): JourneyDocument {
  const chosen = typeof model === 'string' ? knownModel(model) : model;
  return {
    version: '1',
    title: title ?? { ...chosen.title },
    subject: chosen.subject,
    topology: chosen.topology,
    stageModel: chosen.name,
    stages: chosen.stages.map(({ id, title: name, cycle, brandGoal, strategy }): StageDocument =>
      withoutGaps({
        id,
        title: { ...name },
        cycle,
        brandGoal: brandGoal && { ...brandGoal },
        strategy: strategy && { ...strategy },
        steps: [],
      }),
    ),
  };
}

function knownModel(name: string): StageModel {
  const model = stageModel(name);
  if (model) return model;
  throw new RangeError(`expected a stage model (${stageModels.map((known) => known.name).join(', ')}), got ${name}`);
}

/** The same without fields that are undefined: they would be lost on the way through JSON anyway. */
function withoutGaps<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
