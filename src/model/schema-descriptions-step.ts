import { often } from './schema-descriptions-often.js';
import type { Descriptions } from './schema-descriptions-often.js';
import type { CellDocument, ReadingDocument, StepDocument, TimeDocument, TouchpointDocument } from './schema-step.js';
import type { EvidenceDocument, MediaDocument, OwnerDocument, ValidationDocument } from './schema-claim.js';

/** What is said in the published JSON Schema of a step and what stands at it, and what anything that claims something may carry. */
export const stepDescriptions: Descriptions<{
  Step: StepDocument;
  Touchpoint: TouchpointDocument;
  Time: TimeDocument;
  Reading: ReadingDocument;
  Cell: CellDocument;
  Media: MediaDocument;
  Owner: OwnerDocument;
  Evidence: EvidenceDocument;
  Validation: ValidationDocument;
}> = {
  Step: {
    about: 'One unit of experience, in order.',
    fields: {
      id: often.id,
      title: 'What the step is called.',
      description: 'What happens, in a sentence or two.',
      kind: 'What sort of step it is.',
      actor: 'Who acts.',
      touchpoint: 'The meeting of customer and organisation at a step.',
      channel: 'The medium it happens in.',
      time: 'When a step happens.',
      emotion: 'How it felt: a number on the default scale, a reading, or a list of numbers and readings.',
      cells: 'What each lane says at this step, by the lane’s id: a cell, a bare text, or a list of these.',
      optional: 'Whether some customers skip it.',
      brandRelated: 'Whether it has to do with the brand at all.',
      personas: 'The personas that go through it; everyone when left out.',
      journey: 'The id or address of a journey that shows this step in detail.',
      owner: often.owner,
      evidence: often.evidence,
      validation: 'How sure a claim is.',
      tags: often.tags,
    },
  },
  Touchpoint: {
    about: 'The meeting of customer and organisation at a step.',
    fields: {
      type: 'Whether something is said or done.',
      initiator: 'The actor who begins it.',
      receiver: 'The actor it is meant for.',
      message: 'What is said.',
      status: 'How the contact went.',
    },
  },
  Time: {
    about: 'When a step happens.',
    fields: {
      start: 'When it begins.',
      end: 'When it ends.',
      duration: 'How long it takes.',
      waitBefore: 'How long the customer waits before it.',
      clock: 'How to read the times: as dates, as times of any day, or as counted from the beginning.',
      sent: 'When the message was sent.',
      received: 'When the message arrived.',
      consumed: 'When the message was read.',
    },
  },
  Reading: {
    about: 'One score at a step.',
    fields: {
      kind: 'What the score measures; valence when left out.',
      value: 'The score on its scale; null when it is not known.',
      scale: 'The scale of the score; the default one runs from -2 to +2 with 0 as neutral.',
      label: 'The feeling in a word or two.',
      persona: 'Whose score it is; the viewpoint’s when left out.',
      segment: 'The group whose score it is.',
      rater: 'Who gave the score.',
      n: 'How many answers stand behind it.',
      low: 'The lower end of what the score may be.',
      high: 'The upper end of what the score may be.',
      weight: 'How much it counts in a mean; 100 when left out.',
      at: 'When it was measured.',
      evidence: often.evidence,
    },
  },
  Cell: {
    about: 'What one lane says at one step.',
    fields: {
      text: 'What the lane says here.',
      media: 'A picture and its words.',
      refs: 'The ids of what it points at; they may be of any kind.',
      span: 'Over how many steps it reaches; 1 when left out.',
      persona: 'Whose cell it is.',
      segment: 'The group whose cell it is.',
      owner: often.owner,
      perceivedOwner: 'Who the customer thinks answers for it.',
      evidence: often.evidence,
      validation: 'How sure a claim is.',
      tags: often.tags,
    },
  },
  Media: {
    about: 'A picture and its words.',
    fields: {
      src: 'Where the picture is: http, https, a relative address, or raster image data.',
      alt: 'What the picture shows, for those who cannot see it.',
    },
  },
  Owner: {
    about: 'Who answers for it.',
    fields: {
      team: 'The team that answers for it.',
      person: 'The person who answers for it.',
      raci: 'Responsible, accountable, consulted or informed.',
    },
  },
  Evidence: {
    about: 'What a claim rests on.',
    fields: {
      source: 'The source it comes from.',
      quote: 'The words of a customer, or a line of the source.',
      method: 'How it was gathered.',
      strength: 'How strong it is; larger is stronger.',
    },
  },
  Validation: {
    about: 'How sure a claim is.',
    fields: {
      state: 'How sure the claim is.',
      by: 'Who confirmed it.',
      at: 'When it was confirmed.',
      n: 'How many people or records confirmed it.',
    },
  },
};
