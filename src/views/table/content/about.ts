import type { Table } from '../../../scene/table.js';
import { nameOf } from './claims.js';
import { chosen, linesOf, tableOf, told, toldAll, type Said } from './parts.js';
import { joined, type Context } from '../../../content/context.js';
import { timeText } from '../../../content/time-cards.js';

interface Fact {
  readonly key: string;
  readonly head: string;
  readonly said: Said | readonly Said[];
}

/** The facts that the head of a picture says already. */
export const factsInHeader: readonly string[] = [
  'title',
  'description',
  'state',
  'modality',
  'scenario',
  'goal',
  'expectations',
  'audience',
  'saved-view',
];

/** What is said about the journey as a whole, a fact a row. */
export function aboutTable(context: Context): Table[] {
  const { words } = context.frame;
  const { columns, captions } = words.table;
  const facts = [...subjectFacts(context), ...mapFacts(context)].filter(({ said }) => linesOf(said).length > 0);
  return tableOf<Fact>({
    key: 'about',
    caption: captions.about,
    head: columns.fact,
    columns: [{ key: 'value', head: columns.content, cell: ({ said }) => said }],
    groups:
      facts.length > 0
        ? [{ key: 'facts', rows: facts.map((fact) => ({ key: fact.key, thing: fact, name: [fact.head] })) }]
        : [],
  });
}

function subjectFacts(context: Context): Fact[] {
  const { journey, frame } = context;
  const { words } = frame;
  const { columns, subjects, topologies } = words.table;
  return [
    { key: 'title', head: words.fields.title, said: told(journey.title, context) },
    { key: 'description', head: words.fields.description, said: told(journey.description, context) },
    { key: 'subject', head: columns.subject, said: chosen(subjects, journey.subject) },
    { key: 'persona', head: words.persona, said: nameOf(journey.persona, context) },
    { key: 'scenario', head: words.scenario, said: told(journey.scenario, context) },
    { key: 'goal', head: words.goal, said: told(journey.goal, context) },
    { key: 'trigger', head: columns.trigger, said: told(journey.trigger, context) },
    { key: 'outcome', head: columns.result, said: told(journey.outcome, context) },
    { key: 'expectations', head: words.expectations, said: toldAll(journey.expectations, context) },
    { key: 'promise', head: columns.promise, said: told(journey.promise, context) },
    { key: 'state', head: columns.state, said: journey.state && words.states[journey.state] },
    { key: 'modality', head: columns.modality, said: journey.modality && words.modalities[journey.modality] },
    { key: 'topology', head: columns.topology, said: journey.topology && topologies[journey.topology] },
  ];
}

function mapFacts(context: Context): Fact[] {
  const { journey, say, frame } = context;
  const { words } = frame;
  const { columns } = words.table;
  const { freshness, revision, seenAs } = journey;
  return [
    { key: 'stage-model', head: columns.stageModel, said: journey.stageModel },
    { key: 'plan', head: columns.planOf, said: journey.plan },
    { key: 'reviewed', head: columns.reviewed, said: timeText(freshness?.reviewedAt, context) },
    { key: 'review-every', head: columns.reviewEvery, said: timeText(freshness?.reviewEvery, context) },
    { key: 'data-as-of', head: columns.dataAsOf, said: timeText(freshness?.dataAsOf, context) },
    {
      key: 'revision',
      head: columns.revision,
      said: revision && [
        joined(' · ', words.number(revision.number), timeText(revision.at, context), revision.by),
        told(revision.note, context),
      ],
    },
    { key: 'saved-view', head: columns.savedView, said: say(seenAs?.title) },
    { key: 'audience', head: columns.audience, said: say(seenAs?.audience) },
  ];
}
