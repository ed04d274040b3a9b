import type { Table } from '../scene/table.js';
import { nameOf } from './table-claims.js';
import { chosen, linesOf, tableOf, told, toldAll, type Said } from './table-parts.js';
import { joined, type Telling } from './telling.js';
import { timeText } from './time-cards.js';

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
export function aboutTable(telling: Telling): Table[] {
  const { words } = telling.frame;
  const { columns, captions } = words.table;
  const facts = [...subjectFacts(telling), ...mapFacts(telling)].filter(({ said }) => linesOf(said).length > 0);
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

function subjectFacts(telling: Telling): Fact[] {
  const { journey, frame } = telling;
  const { words } = frame;
  const { columns, subjects, topologies } = words.table;
  return [
    { key: 'title', head: words.fields.title, said: told(journey.title, telling) },
    { key: 'description', head: words.fields.description, said: told(journey.description, telling) },
    { key: 'subject', head: columns.subject, said: chosen(subjects, journey.subject) },
    { key: 'persona', head: words.persona, said: nameOf(journey.persona, telling) },
    { key: 'scenario', head: words.scenario, said: told(journey.scenario, telling) },
    { key: 'goal', head: words.goal, said: told(journey.goal, telling) },
    { key: 'trigger', head: columns.trigger, said: told(journey.trigger, telling) },
    { key: 'outcome', head: columns.result, said: told(journey.outcome, telling) },
    { key: 'expectations', head: words.expectations, said: toldAll(journey.expectations, telling) },
    { key: 'promise', head: columns.promise, said: told(journey.promise, telling) },
    { key: 'state', head: columns.state, said: journey.state && words.states[journey.state] },
    { key: 'modality', head: columns.modality, said: journey.modality && words.modalities[journey.modality] },
    { key: 'topology', head: columns.topology, said: journey.topology && topologies[journey.topology] },
  ];
}

function mapFacts(telling: Telling): Fact[] {
  const { journey, say, frame } = telling;
  const { words } = frame;
  const { columns } = words.table;
  const { freshness, revision, seenAs } = journey;
  return [
    { key: 'stage-model', head: columns.stageModel, said: journey.stageModel },
    { key: 'plan', head: columns.planOf, said: journey.plan },
    { key: 'reviewed', head: columns.reviewed, said: timeText(freshness?.reviewedAt, telling) },
    { key: 'review-every', head: columns.reviewEvery, said: timeText(freshness?.reviewEvery, telling) },
    { key: 'data-as-of', head: columns.dataAsOf, said: timeText(freshness?.dataAsOf, telling) },
    {
      key: 'revision',
      head: columns.revision,
      said: revision && [
        joined(' · ', words.number(revision.number), timeText(revision.at, telling), revision.by),
        told(revision.note, telling),
      ],
    },
    { key: 'saved-view', head: columns.savedView, said: say(seenAs?.title) },
    { key: 'audience', head: columns.audience, said: say(seenAs?.audience) },
  ];
}
