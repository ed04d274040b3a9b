import type {
  Action,
  Actor,
  Evidence,
  Insight,
  Journey,
  Lane,
  Link,
  Metric,
  Owner,
  Reading,
  Source,
  Step,
  ViewSpec,
} from '../../model/journey.js';

/** What tables say in one language: their captions, the heads of their columns, and the names of what a document may choose. */
export interface TableWords {
  readonly captions: Readonly<Record<TableWord, string>>;
  readonly columns: Readonly<Record<ColumnWord, string>>;
  /** What several scores at one place come to. */
  readonly mean: (value: string) => string;
  readonly weight: (value: string) => string;
  readonly strength: (value: string) => string;
  /** What is scored, and from the least to the most. */
  readonly range: (name: string, low: string, high: string) => string;
  readonly between: (low: string, high: string) => string;
  /** Up to which step something holds. */
  readonly upTo: (step: string) => string;
  readonly yes: string;
  readonly stepKinds: Readonly<Record<NonNullable<Step['kind']>, string>>;
  readonly touchpointTypes: Readonly<Record<NonNullable<NonNullable<Step['touchpoint']>['type']>, string>>;
  readonly clocks: Readonly<Record<Exclude<NonNullable<NonNullable<Step['time']>['clock']>, 'date'>, string>>;
  readonly raters: Readonly<Record<NonNullable<Reading['rater']>, string>>;
  readonly insightKinds: Readonly<Record<Insight['kind'], string>>;
  readonly linkKinds: Readonly<Record<Link['kind'], string>>;
  readonly meanings: Readonly<Record<NonNullable<Link['meaning']>, string>>;
  readonly statuses: Readonly<Record<NonNullable<Action['status']> | 'open' | 'closed', string>>;
  readonly metricKinds: Readonly<Record<Metric['kind'], string>>;
  readonly better: Readonly<Record<Metric['better'], string>>;
  readonly sourceKinds: Readonly<Record<SourceWord, string>>;
  readonly origins: Readonly<Record<NonNullable<Source['origin']>, string>>;
  readonly natures: Readonly<Record<NonNullable<Source['nature']>, string>>;
  readonly methods: Readonly<Record<NonNullable<Evidence['method']>, string>>;
  readonly raci: Readonly<Record<NonNullable<Owner['raci']>, string>>;
  readonly actorKinds: Readonly<Record<NonNullable<Actor['kind']>, string>>;
  readonly subjects: Readonly<
    Record<'customer' | 'user' | 'employee' | 'candidate' | 'citizen' | 'patient' | 'partner', string>
  >;
  readonly topologies: Readonly<Record<NonNullable<Journey['topology']>, string>>;
  readonly perspectives: Readonly<Record<NonNullable<Lane['perspective']>, string>>;
  readonly viewNames: Readonly<
    Record<'timeline' | 'flowchart' | 'blueprint' | 'persona' | 'circle' | 'chart' | 'table', string>
  >;
  readonly compareModes: Readonly<Record<NonNullable<ViewSpec['comparison']>['mode'], string>>;
}

/** The tables that a journey comes to. */
export type TableWord =
  | 'steps'
  | 'about'
  | 'links'
  | 'personas'
  | 'parties'
  | 'stakeholders'
  | 'moments'
  | 'findings'
  | 'opportunities'
  | 'actions'
  | 'gaps'
  | 'deviations'
  | 'metrics'
  | 'values'
  | 'flow'
  | 'sources'
  | 'lanes'
  | 'scales'
  | 'views'
  | 'own';

/** The kinds of source that have a name of their own. */
export type SourceWord =
  | 'interview'
  | 'survey'
  | 'observation'
  | 'diary'
  | 'analytics'
  | 'crm'
  | 'call-centre'
  | 'voc'
  | 'social'
  | 'search'
  | 'email'
  | 'event-log'
  | 'existing-research'
  | 'third-party'
  | 'workshop';

/** The heads of columns and rows that no other list of words has. */
export type ColumnWord =
  | 'number'
  | 'step'
  | 'inWords'
  | 'name'
  | 'fact'
  | 'value'
  | 'content'
  | 'actors'
  | 'segments'
  | 'teams'
  | 'touchpoint'
  | 'start'
  | 'end'
  | 'duration'
  | 'waitBefore'
  | 'sent'
  | 'received'
  | 'consumed'
  | 'clock'
  | 'messageTimes'
  | 'leadsTo'
  | 'changes'
  | 'remarks'
  | 'detail'
  | 'certainty'
  | 'tags'
  | 'where'
  | 'label'
  | 'from'
  | 'to'
  | 'condition'
  | 'priority'
  | 'reason'
  | 'continuity'
  | 'meaning'
  | 'role'
  | 'whose'
  | 'perspective'
  | 'raci'
  | 'stakes'
  | 'rank'
  | 'buyingRole'
  | 'tagline'
  | 'photo'
  | 'importance'
  | 'severity'
  | 'weight'
  | 'answers'
  | 'horizon'
  | 'serves'
  | 'due'
  | 'processes'
  | 'people'
  | 'data'
  | 'systems'
  | 'outcome'
  | 'missing'
  | 'plan'
  | 'planned'
  | 'unit'
  | 'better'
  | 'target'
  | 'warn'
  | 'metric'
  | 'sample'
  | 'asOf'
  | 'trend'
  | 'result'
  | 'reasons'
  | 'drop'
  | 'source'
  | 'origin'
  | 'nature'
  | 'collected'
  | 'address'
  | 'scale'
  | 'lowest'
  | 'highest'
  | 'reversed'
  | 'scoreWords'
  | 'subject'
  | 'state'
  | 'modality'
  | 'topology'
  | 'trigger'
  | 'promise'
  | 'stageModel'
  | 'planOf'
  | 'savedView'
  | 'view'
  | 'shows'
  | 'compares'
  | 'audience'
  | 'cycle'
  | 'reviewed'
  | 'reviewEvery'
  | 'dataAsOf'
  | 'revision';
