/** The names of the stage models that come with the library; what is in them stands in `index.ts`. */
export const stageModelNames = [
  'hubspot',
  'gartner-buy-own-advocate',
  'digital-dictionary-customer',
  'digital-dictionary-employee',
  'aida',
  'linear',
  'dynamics-lifecycle',
  'before-during-after',
] as const;

/** The name of a stage model that comes with the library. */
export type StageModelName = (typeof stageModelNames)[number];
