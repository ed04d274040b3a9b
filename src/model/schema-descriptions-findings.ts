import { often } from './schema-descriptions-often.js';
import type { Descriptions } from './schema-descriptions-often.js';
import type {
  ActionDocument,
  DataGapDocument,
  DeviationDocument,
  InsightDocument,
  MomentDocument,
  NeedsDocument,
  OpportunityDocument,
  OutcomeDocument,
} from './schema-findings.js';
import type {
  ExitDocument,
  FlowCountDocument,
  MetricDocument,
  MetricValueDocument,
  SourceDocument,
} from './schema-metrics.js';

/** What is said in the published JSON Schema of what was found, what is to be done about it, and what was measured. */
export const findingDescriptions: Descriptions<{
  Moment: MomentDocument;
  Insight: InsightDocument;
  Opportunity: OpportunityDocument;
  Action: ActionDocument;
  Needs: NeedsDocument;
  Outcome: OutcomeDocument;
  DataGap: DataGapDocument;
  Deviation: DeviationDocument;
  Metric: MetricDocument;
  MetricValue: MetricValueDocument;
  FlowCount: FlowCountDocument;
  Exit: ExitDocument;
  Source: SourceDocument;
}> = {
  Moment: {
    about: 'A moment that matters more than others.',
    fields: {
      at: 'Where it happens.',
      kind: 'What sort of moment it is.',
      label: 'The moment in a word or two.',
      importance: 'How much it matters; larger is more.',
    },
  },
  Insight: {
    about: 'A finding: a pain, a gain, a need and so on.',
    fields: {
      id: often.id,
      kind: 'What sort of finding it is.',
      at: 'Where it stands.',
      text: 'The finding in a sentence.',
      severity: 'How grave it is, from 1 to 5.',
      weight: 'How much it counts in a mean; 100 when left out.',
      personas: 'The personas it concerns; everyone when left out.',
      evidence: often.evidence,
      validation: 'How sure a claim is.',
      owner: often.owner,
      tags: often.tags,
    },
  },
  Opportunity: {
    about: 'An answer to findings.',
    fields: {
      id: often.id,
      insights: 'The findings it answers.',
      at: 'Where it stands.',
      title: 'The opportunity in a sentence.',
      customerValue: 'What it is worth to the customer; larger is more.',
      businessValue: 'What it is worth to the organisation; larger is more.',
      effort: 'What it costs; larger is more.',
      horizon: 'When it can be done.',
      owner: often.owner,
      status: 'How far it is.',
    },
  },
  Action: {
    about: 'Work with an owner and a date.',
    fields: {
      id: often.id,
      opportunity: 'The opportunity it serves.',
      title: 'The action in a sentence.',
      owner: often.owner,
      due: 'When it is to be done.',
      status: 'How far it is.',
      requires: 'What an action needs.',
      outcome: 'What an action changed.',
    },
  },
  Needs: {
    about: 'What an action needs.',
    fields: {
      processes: 'Processes it needs.',
      people: 'People it needs.',
      data: 'Data it needs.',
      systems: 'Systems it needs.',
    },
  },
  Outcome: {
    about: 'What an action changed.',
    fields: {
      metric: 'The metric that moved.',
      before: 'Its value before.',
      after: 'Its value after.',
    },
  },
  DataGap: {
    about: 'Something not yet known, and how it will be found out.',
    fields: {
      at: 'Where nothing is known.',
      missing: 'What is not known.',
      plan: 'How it will be found out.',
      owner: often.owner,
      due: 'By when.',
      status: 'How far it is.',
    },
  },
  Deviation: {
    about: 'A difference between the planned and the actual journey.',
    fields: {
      kind: 'What differs.',
      planned: 'The step of the planned journey.',
      actual: 'The step of this journey.',
      note: 'What happened instead.',
    },
  },
  Metric: {
    about: 'Something that is measured.',
    fields: {
      id: often.id,
      name: 'What the metric is called.',
      kind: 'What it measures.',
      unit: 'The unit of its values.',
      better: 'Which way is better.',
      target: 'The value to reach.',
      warn: 'The value at which to worry.',
    },
  },
  MetricValue: {
    about: 'One measured value.',
    fields: {
      metric: 'What was measured.',
      at: 'Where it was measured.',
      value: 'The value; null when it is not known.',
      n: 'How many answers or records stand behind it.',
      asOf: 'When it was measured.',
      series: 'Its values over time: pairs of a time and a value.',
      channel: 'The channel it was measured in.',
      segment: 'The group it was measured for.',
      persona: 'The persona it was measured for.',
    },
  },
  FlowCount: {
    about: 'How many passed through a place.',
    fields: {
      at: 'Where it was counted.',
      inflow: 'How many came in.',
      processing: 'How many are there now.',
      processed: 'How many went on.',
      exit: 'How many left.',
      exits: 'How many left for which reason.',
      unit: 'What was counted.',
      segment: 'The group that was counted.',
      asOf: 'When it was counted.',
    },
  },
  Exit: {
    about: 'How many left, and why.',
    fields: {
      reason: 'Why they left.',
      count: 'How many left.',
    },
  },
  Source: {
    about: 'Where evidence comes from.',
    fields: {
      id: often.id,
      title: 'What the source is called.',
      kind: 'What sort of source it is.',
      origin: 'Whose data it is.',
      nature: 'Whether it is words, numbers or both.',
      n: 'How many people or records it covers.',
      collected: 'When it was gathered: from, to.',
      url: 'Where it can be read.',
    },
  },
};
