import { often } from './schema-descriptions-often.js';
import type { Descriptions } from './schema-descriptions-often.js';
import type { LaneDocument, LinkDocument, ScaleDocument, StageDocument } from './schema-grid.js';
import type { ComparisonDocument, FilterDocument, ViewDocument } from './schema.js';

/** What is said in the published JSON Schema of the grid: stages, lanes, links and scales, and the saved views of it. */
export const gridDescriptions: Descriptions<{
  Stage: StageDocument;
  Lane: LaneDocument;
  Link: LinkDocument;
  Scale: ScaleDocument;
  View: ViewDocument;
  Filter: FilterDocument;
  Comparison: ComparisonDocument;
}> = {
  Stage: {
    about: 'A group of steps; others say phase.',
    fields: {
      id: often.id,
      title: 'What the stage is called.',
      goal: 'What the customer wants to reach in it.',
      brandGoal: 'What the organisation wants to reach in it.',
      strategy: 'How the organisation means to reach it.',
      cycle: 'The cycle it belongs to.',
      owner: often.owner,
      journey: 'The id or address of a journey that shows this stage in detail.',
      steps: 'The steps, in order.',
    },
  },
  Lane: {
    about: 'A row across all steps.',
    fields: {
      id: often.id,
      role: 'What the lane is about.',
      title: 'What the lane is called; the library’s own word for its role when left out.',
      perspective: 'Through whose eyes it looks.',
      actor: 'The actor it belongs to.',
      persona: 'The persona it belongs to.',
      pinned: 'Whether it is shown even when it is empty.',
      hidden: 'Whether it is left out of a picture that does not ask for it by id or role.',
    },
  },
  Link: {
    about: 'A way from one step to another.',
    fields: {
      id: often.id,
      from: 'Where it leaves; an entry into the journey when left out.',
      to: 'Where it leads; an exit from the journey when left out.',
      kind: 'What sort of link it is; a sequence when left out.',
      label: 'What stands on it.',
      condition: 'When it is taken.',
      otherwise: 'Whether it is taken when no other is.',
      priority: 'Which branch comes first; 1 before 2.',
      reason: 'Why it is taken.',
      continuity: 'Whether the customer can go on where they were.',
      meaning: 'Whether it leads there at once or in the end.',
    },
  },
  Scale: {
    about: 'What scores mean.',
    fields: {
      id: often.id,
      min: 'The lowest score.',
      max: 'The highest score.',
      neutral: 'The score that is neither good nor bad.',
      reversed: 'Whether a low score is a good one.',
      labels: 'Words for scores, by the score.',
    },
  },
  View: {
    about: 'A saved view: which view, which lanes, which filter, for which audience.',
    fields: {
      id: often.id,
      title: 'What the saved view is called.',
      view: 'The name of the view.',
      rows: 'What stands in the rows.',
      lanes: 'Only these lanes, in this order.',
      filter: 'Which part of the journey to keep.',
      comparison: 'What to compare the journey with.',
      audience: 'For whom it is made.',
      options: 'Options of the view: their values by their names.',
    },
  },
  Comparison: {
    about: 'What to compare the journey with: another journey, its plan, or two groups inside it.',
    fields: {
      mode: 'Whether both lie over each other, stand next to each other, or only what differs is marked.',
      with: 'The id of the other journey, which the host supplies.',
      personas: 'The two personas to compare.',
      segments: 'The two segments to compare.',
      plan: 'Whether it is held against the planned journey that the document names.',
    },
  },
  Filter: {
    about: 'Which part of the journey to keep.',
    fields: {
      stages: 'Only these stages.',
      actors: 'Only these actors.',
      channels: 'Only these channels.',
      personas: 'Only these personas.',
      segments: 'Only these segments.',
    },
  },
};
