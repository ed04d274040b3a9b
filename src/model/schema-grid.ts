import { choice, flag, list, number, object, ownId, record, reference, required, string, text } from './shape.js';
import type { Fields, IdKind, Shape } from './shape.js';
import { owner } from './schema-claim.js';
import { step } from './schema-step.js';

/** The grid everything stands in: stages across, lanes down, links between steps, and the scales of scores. */

const stageFields = {
  id: ownId,
  title: required(text, ''),
  goal: text,
  brandGoal: text,
  strategy: text,
  cycle: string('buy', 'own', 'advocate'),
  owner,
  journey: string(),
  steps: required(list(step), []),
};
/** A group of steps, as the document writes it. */
export interface StageDocument extends Fields<typeof stageFields> {}
/** A group of steps. */
export const stage: Shape<StageDocument> = object('Stage', stageFields, { owns: 'stage', forgiven: 'title' });

/**
 * Every role a lane can have, in the order of lanes that nobody put in order: what the customer does and thinks, how it
 * feels, where it happens, how it is done behind the scenes; then what follows from it.
 */
export const laneRoles = [
  'storyboard',
  'time',
  'physical-evidence',
  'customer-actions',
  'actions',
  'touchpoints',
  'thoughts',
  'feelings',
  'quotes',
  'needs',
  'wishes',
  'expectations',
  'emotion',
  'intensity',
  'channels',
  'frontstage-people',
  'frontstage-technology',
  'backstage-people',
  'backstage-technology',
  'support',
  'policy',
  'employee-emotion',
  'custom',
  'pains',
  'gains',
  'opportunities',
  'actions-plan',
  'metrics',
  'ownership',
  'evidence-status',
] as const;

const laneFields = {
  id: required(ownId),
  role: required(choice(...laneRoles), 'custom'),
  title: text,
  perspective: choice('customer', 'organisation'),
  actor: reference(['actor'], 'make'),
  persona: reference(['persona'], 'make'),
  pinned: flag,
  hidden: flag,
};
/** A row across all steps, as the document writes it. */
export interface LaneDocument extends Fields<typeof laneFields> {}
/** A row across all steps. */
export const lane: Shape<LaneDocument> = object('Lane', laneFields, { owns: 'lane', forgiven: 'role' });

const ends: readonly IdKind[] = ['step', 'stage'];
const linkFields = {
  id: ownId,
  from: reference(ends, 'leave-out-holder'),
  to: reference(ends, 'leave-out-holder'),
  kind: choice('sequence', 'branch', 'loop', 'message', 'handoff', 'channel-switch', 'dependency', 'agreement'),
  label: text,
  condition: text,
  otherwise: flag,
  priority: number(),
  reason: text,
  continuity: choice('seamless', 'repeat-input', 'lost-context', 'broken'),
  meaning: choice('direct', 'eventual'),
};
/** A way from one step to another, as the document writes it. */
export interface LinkDocument extends Fields<typeof linkFields> {}
/** A way from one step to another. */
export const link: Shape<LinkDocument> = object('Link', linkFields, { owns: 'link' });

const scaleFields = {
  id: required(ownId),
  min: required(number()),
  max: required(number()),
  neutral: required(number()),
  reversed: flag,
  labels: record(text),
};
/** What scores mean, as the document writes it. */
export interface ScaleDocument extends Fields<typeof scaleFields> {}
/** What scores mean. */
export const scale: Shape<ScaleDocument> = object('Scale', scaleFields, { owns: 'scale' });
