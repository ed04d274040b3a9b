import { choice, iso, list, number, object, ownId, reference, required, string, text, texts } from './shape.js';
import type { Fields, Shape } from './shape.js';
import { evidenceList, owner, place, places, tagList, validation } from './schema-claim.js';

/** What was found, what is to be done about it, and what is not known yet; each with its place in the journey. */

const placeList = list(reference(places));

const momentFields = {
  at: place,
  kind: required(
    string(
      'moment-of-truth',
      'zmot',
      'fmot',
      'smot',
      'umot',
      'key',
      'make-or-break',
      'peak',
      'end',
      'fail',
      'wait',
      'decision',
      'data-needed',
    ),
    'key',
  ),
  label: text,
  importance: number(),
};
/** A moment that matters more than others. */
export interface MomentDocument extends Fields<typeof momentFields> {}
/** A moment that matters more than others. */
export const moment: Shape<MomentDocument> = object('Moment', momentFields);

const insightFields = {
  id: required(ownId),
  kind: required(choice('pain', 'gain', 'need', 'friction', 'barrier', 'observation', 'question'), 'observation'),
  at: required(placeList, []),
  text: required(text, ''),
  severity: number({ min: 1, max: 5, integer: true }),
  weight: number({ min: 0 }),
  personas: list(reference(['persona'], 'make')),
  evidence: evidenceList,
  validation,
  owner,
  tags: tagList,
};
/** A finding, as the document writes it. */
export interface InsightDocument extends Fields<typeof insightFields> {}
/** A finding. */
export const insight: Shape<InsightDocument> = object('Insight', insightFields, { owns: 'insight', forgiven: 'text' });

const opportunityFields = {
  id: required(ownId),
  insights: list(reference(['insight'])),
  at: required(placeList, []),
  title: required(text, ''),
  customerValue: number(),
  businessValue: number(),
  effort: number(),
  horizon: choice('quick-win', 'next', 'later'),
  owner,
  status: string(),
};
/** An answer to findings, as the document writes it. */
export interface OpportunityDocument extends Fields<typeof opportunityFields> {}
/** An answer to findings. */
export const opportunity: Shape<OpportunityDocument> = object('Opportunity', opportunityFields, {
  owns: 'opportunity',
  forgiven: 'title',
});

const needsFields = {
  processes: texts,
  people: texts,
  data: texts,
  systems: list(reference(['system'], 'make')),
};
/** What an action needs. */
export interface NeedsDocument extends Fields<typeof needsFields> {}
const needs: Shape<NeedsDocument> = object('Needs', needsFields);

const outcomeFields = {
  metric: required(reference(['metric'], 'leave-out-holder')),
  before: required(number()),
  after: required(number()),
};
/** What an action changed. */
export interface OutcomeDocument extends Fields<typeof outcomeFields> {}
const outcome: Shape<OutcomeDocument> = object('Outcome', outcomeFields);

const actionFields = {
  id: required(ownId),
  opportunity: reference(['opportunity']),
  title: required(text, ''),
  owner,
  due: iso('date'),
  status: choice('idea', 'planned', 'doing', 'done', 'dropped'),
  requires: needs,
  outcome,
};
/** Work with an owner and a date, as the document writes it. */
export interface ActionDocument extends Fields<typeof actionFields> {}
/** Work with an owner and a date. */
export const action: Shape<ActionDocument> = object('Action', actionFields, { owns: 'action', forgiven: 'title' });

const gapFields = {
  at: place,
  missing: required(text, ''),
  plan: text,
  owner,
  due: iso('date'),
  status: string(),
};
/** Something not yet known. */
export interface DataGapDocument extends Fields<typeof gapFields> {}
/** Something not yet known. */
export const dataGap: Shape<DataGapDocument> = object('DataGap', gapFields);

const deviationFields = {
  kind: required(choice('ad-hoc', 'sequence', 'failed', 'missing', 'timing')),
  planned: string(),
  actual: reference(['step']),
  note: text,
};
/** A difference between the planned and the actual journey. */
export interface DeviationDocument extends Fields<typeof deviationFields> {}
/** A difference between the planned and the actual journey. */
export const deviation: Shape<DeviationDocument> = object('Deviation', deviationFields);
