import { choice, flag, list, number, object, ownId, record, reference, required, string, text } from './shape.js';
import type { Fields, IdKind, Shape } from './shape.js';
import { owner } from './schema-claim.js';
import { step } from './schema-step.js';

/** The grid everything stands in: stages across, lanes down, links between steps, and the scales of scores. */

const stageFields = {
  id: ownId(),
  title: required(text('What the stage is called.'), ''),
  goal: text('What the customer wants to reach in it.'),
  brandGoal: text('What the organisation wants to reach in it.'),
  strategy: text('How the organisation means to reach it.'),
  cycle: string('The cycle it belongs to.', 'buy', 'own', 'advocate'),
  owner,
  journey: string('The id or address of a journey that shows this stage in detail.'),
  steps: required(list(step, 'The steps, in order.'), []),
};
/** A group of steps, as the document writes it. */
export interface StageDocument extends Fields<typeof stageFields> {}
/** A group of steps. */
export const stage: Shape<StageDocument> = object('Stage', 'A group of steps; others say phase.', stageFields, {
  owns: 'stage',
  forgiven: 'title',
});

/** Every role a lane can have. */
export const laneRoles = [
  'actions',
  'thoughts',
  'feelings',
  'emotion',
  'intensity',
  'needs',
  'wishes',
  'expectations',
  'quotes',
  'touchpoints',
  'channels',
  'storyboard',
  'pains',
  'gains',
  'opportunities',
  'actions-plan',
  'metrics',
  'ownership',
  'evidence-status',
  'physical-evidence',
  'customer-actions',
  'frontstage-people',
  'frontstage-technology',
  'backstage-people',
  'backstage-technology',
  'support',
  'time',
  'policy',
  'employee-emotion',
  'custom',
] as const;

const laneFields = {
  id: required(ownId()),
  role: required(choice('What the lane is about.', ...laneRoles), 'custom'),
  title: text('What the lane is called; the library’s own word for its role when left out.'),
  perspective: choice('Through whose eyes it looks.', 'customer', 'organisation'),
  actor: reference('The actor it belongs to.', ['actor'], 'make'),
  persona: reference('The persona it belongs to.', ['persona'], 'make'),
  pinned: flag('Whether it is shown even when it is empty.'),
  hidden: flag('Whether it is left out of the picture.'),
};
/** A row across all steps, as the document writes it. */
export interface LaneDocument extends Fields<typeof laneFields> {}
/** A row across all steps. */
export const lane: Shape<LaneDocument> = object('Lane', 'A row across all steps.', laneFields, {
  owns: 'lane',
  forgiven: 'role',
});

const ends: readonly IdKind[] = ['step', 'stage'];
const linkFields = {
  id: ownId(),
  from: reference('Where it leaves; an entry into the journey when left out.', ends, 'leave-out-holder'),
  to: reference('Where it leads; an exit from the journey when left out.', ends, 'leave-out-holder'),
  kind: choice(
    'What sort of link it is; a sequence when left out.',
    'sequence',
    'branch',
    'loop',
    'message',
    'handoff',
    'channel-switch',
    'dependency',
    'agreement',
  ),
  label: text('What stands on it.'),
  condition: text('When it is taken.'),
  otherwise: flag('Whether it is taken when no other is.'),
  priority: number('Which branch comes first; 1 before 2.'),
  reason: text('Why it is taken.'),
  continuity: choice(
    'Whether the customer can go on where they were.',
    'seamless',
    'repeat-input',
    'lost-context',
    'broken',
  ),
  meaning: choice('Whether it leads there at once or in the end.', 'direct', 'eventual'),
};
/** A way from one step to another, as the document writes it. */
export interface LinkDocument extends Fields<typeof linkFields> {}
/** A way from one step to another. */
export const link: Shape<LinkDocument> = object('Link', 'A way from one step to another.', linkFields, {
  owns: 'link',
});

const scaleFields = {
  id: required(ownId()),
  min: required(number('The lowest score.')),
  max: required(number('The highest score.')),
  neutral: required(number('The score that is neither good nor bad.')),
  reversed: flag('Whether a low score is a good one.'),
  labels: record(text('The word for it.'), 'Words for scores, by the score.'),
};
/** What scores mean, as the document writes it. */
export interface ScaleDocument extends Fields<typeof scaleFields> {}
/** What scores mean. */
export const scale: Shape<ScaleDocument> = object('Scale', 'What scores mean.', scaleFields, { owns: 'scale' });
