import { findingDescriptions } from './schema-descriptions-findings.js';
import { gridDescriptions } from './schema-descriptions-grid.js';
import { often } from './schema-descriptions-often.js';
import type { Description, Descriptions } from './schema-descriptions-often.js';
import { peopleDescriptions } from './schema-descriptions-people.js';
import { stepDescriptions } from './schema-descriptions-step.js';
import type { FreshnessDocument, JourneyDocument, RevisionDocument } from './schema.js';

/** What is said in the published JSON Schema of the journey as a whole. */
const journeyDescriptions: Descriptions<{
  Journey: JourneyDocument;
  Freshness: FreshnessDocument;
  Revision: RevisionDocument;
}> = {
  Journey: {
    about: 'One journey: the only input of every view.',
    fields: {
      $schema: 'The address of the JSON Schema.',
      version: 'The version of the document format.',
      id: often.id,
      title: 'What the journey is called.',
      description: 'What the map shows, in a paragraph.',
      locale: 'The BCP 47 tag of plain strings.',
      subject: 'Whose journey it is.',
      state: 'What the map claims to show.',
      modality: 'How it came to be.',
      topology: 'How it runs.',
      direction: 'Which way its time runs where a view is left to choose: along the line of reading or down the page.',
      scenario: 'The situation it plays in.',
      goal: 'What the customer wants to reach.',
      trigger: 'What sets it off.',
      outcome: 'How it ends.',
      expectations: 'What the customer expects.',
      promise: 'What the brand promises.',
      persona: 'Whose story it is.',
      stageModel: 'The name of the stage model it follows.',
      scales: 'What scores mean.',
      lanes: 'The rows, in order; when left out they follow from what the steps hold.',
      stages: 'The stages, in order.',
      links: 'The ways between steps; when left out each step leads to the next.',
      personas: 'Archetypes of customers.',
      actors: 'Who acts in the map.',
      segments: 'Groups of customers defined by data.',
      teams: 'Teams of the organisation.',
      channels: 'The media in which contact happens.',
      systems: 'Systems the service runs on.',
      metrics: 'What is measured.',
      values: 'Measured values.',
      flow: 'How many passed through each place.',
      moments: 'Moments that matter more than others.',
      insights: 'What was found.',
      opportunities: 'Answers to what was found.',
      actions: 'Work to be done.',
      sources: 'Where evidence comes from.',
      gaps: 'What is not known yet.',
      deviations: 'Where the actual journey differs from the planned one.',
      plan: 'The id or address of the planned journey this one is held against.',
      freshness: 'How fresh the map is.',
      revision: 'Which revision this is.',
      stakeholders: 'Who has a stake in the map.',
      views: 'Saved views.',
    },
  },
  Freshness: {
    about: 'How fresh the map is.',
    fields: {
      reviewedAt: 'When it was last looked over.',
      reviewEvery: 'How often it is looked over.',
      dataAsOf: 'How old its data are.',
    },
  },
  Revision: {
    about: 'Which revision this is.',
    fields: {
      number: 'The number of the revision.',
      at: 'When it was made.',
      by: 'Who made it.',
      note: 'What changed.',
    },
  },
};

/**
 * What is said of every object of the document and of each of its fields, by its name.
 *
 * Only the published JSON Schema says it: nothing that draws may import this file.
 */
export const schemaDescriptions: Readonly<Record<string, Description>> = {
  ...journeyDescriptions,
  ...gridDescriptions,
  ...stepDescriptions,
  ...peopleDescriptions,
  ...findingDescriptions,
};
