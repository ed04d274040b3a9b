import { choice, iso, list, number, object, ownId, reference, required, string, text } from './shape.js';
import type { Fields, Shape } from './shape.js';
import { evidenceList, owner, place, places, tagList, validation } from './schema-claim.js';

/** What was found, what is to be done about it, and what is not known yet; each with its place in the journey. */

const placeList = list(reference('A step, stage, link or lane.', places), 'Where it stands.');

const momentFields = {
  at: place('Where it happens.'),
  kind: required(
    string(
      'What sort of moment it is.',
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
  label: text('The moment in a word or two.'),
  importance: number('How much it matters; larger is more.'),
};
/** A moment that matters more than others. */
export interface MomentDocument extends Fields<typeof momentFields> {}
/** A moment that matters more than others. */
export const moment: Shape<MomentDocument> = object('Moment', 'A moment that matters more than others.', momentFields);

const insightFields = {
  id: required(ownId()),
  kind: required(
    choice('What sort of finding it is.', 'pain', 'gain', 'need', 'friction', 'barrier', 'observation', 'question'),
    'observation',
  ),
  at: required(placeList, []),
  text: required(text('The finding in a sentence.'), ''),
  severity: number('How grave it is, from 1 to 5.', { min: 1, max: 5, integer: true }),
  weight: number('How much it counts in a mean; 100 when left out.', { min: 0 }),
  personas: list(reference('A persona.', ['persona'], 'make'), 'Whom it concerns; everyone when left out.'),
  evidence: evidenceList,
  validation,
  owner,
  tags: tagList,
};
/** A finding, as the document writes it. */
export interface InsightDocument extends Fields<typeof insightFields> {}
/** A finding. */
export const insight: Shape<InsightDocument> = object(
  'Insight',
  'A finding: a pain, a gain, a need and so on.',
  insightFields,
  { owns: 'insight', forgiven: 'text' },
);

const opportunityFields = {
  id: required(ownId()),
  insights: list(reference('A finding.', ['insight']), 'The findings it answers.'),
  at: required(placeList, []),
  title: required(text('The opportunity in a sentence.'), ''),
  customerValue: number('What it is worth to the customer; larger is more.'),
  businessValue: number('What it is worth to the organisation; larger is more.'),
  effort: number('What it costs; larger is more.'),
  horizon: choice('When it can be done.', 'quick-win', 'next', 'later'),
  owner,
  status: string('How far it is.'),
};
/** An answer to findings, as the document writes it. */
export interface OpportunityDocument extends Fields<typeof opportunityFields> {}
/** An answer to findings. */
export const opportunity: Shape<OpportunityDocument> = object(
  'Opportunity',
  'An answer to findings.',
  opportunityFields,
  { owns: 'opportunity', forgiven: 'title' },
);

const texts = (description: string) => list(text('One of them.'), description);
const needsFields = {
  processes: texts('Processes it needs.'),
  people: texts('People it needs.'),
  data: texts('Data it needs.'),
  systems: list(reference('A system.', ['system'], 'make'), 'Systems it needs.'),
};
/** What an action needs. */
export interface NeedsDocument extends Fields<typeof needsFields> {}
const needs: Shape<NeedsDocument> = object('Needs', 'What an action needs.', needsFields);

const outcomeFields = {
  metric: required(reference('The metric that moved.', ['metric'], 'leave-out-holder')),
  before: required(number('Its value before.')),
  after: required(number('Its value after.')),
};
/** What an action changed. */
export interface OutcomeDocument extends Fields<typeof outcomeFields> {}
const outcome: Shape<OutcomeDocument> = object('Outcome', 'What an action changed.', outcomeFields);

const actionFields = {
  id: required(ownId()),
  opportunity: reference('The opportunity it serves.', ['opportunity']),
  title: required(text('The action in a sentence.'), ''),
  owner,
  due: iso('date', 'When it is to be done.'),
  status: choice('How far it is.', 'idea', 'planned', 'doing', 'done', 'dropped'),
  requires: needs,
  outcome,
};
/** Work with an owner and a date, as the document writes it. */
export interface ActionDocument extends Fields<typeof actionFields> {}
/** Work with an owner and a date. */
export const action: Shape<ActionDocument> = object('Action', 'Work with an owner and a date.', actionFields, {
  owns: 'action',
  forgiven: 'title',
});

const gapFields = {
  at: place('Where nothing is known.'),
  missing: required(text('What is not known.'), ''),
  plan: text('How it will be found out.'),
  owner,
  due: iso('date', 'By when.'),
  status: string('How far it is.'),
};
/** Something not yet known. */
export interface DataGapDocument extends Fields<typeof gapFields> {}
/** Something not yet known. */
export const dataGap: Shape<DataGapDocument> = object(
  'DataGap',
  'Something not yet known, and how it will be found out.',
  gapFields,
);

const deviationFields = {
  kind: required(choice('What differs.', 'ad-hoc', 'sequence', 'failed', 'missing', 'timing')),
  planned: string('The step of the planned journey.'),
  actual: reference('The step of this journey.', ['step']),
  note: text('What happened instead.'),
};
/** A difference between the planned and the actual journey. */
export interface DeviationDocument extends Fields<typeof deviationFields> {}
/** A difference between the planned and the actual journey. */
export const deviation: Shape<DeviationDocument> = object(
  'Deviation',
  'A difference between the planned and the actual journey.',
  deviationFields,
);
