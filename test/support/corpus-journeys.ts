import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** A journey document that somebody else's file stands for, as far as a page of code can turn it. */
export interface TurnedJourney {
  readonly name: string;
  readonly json: unknown;
}

interface StageDraft {
  readonly title: string;
  readonly steps: object[];
  readonly [field: string]: unknown;
}
type Data = Readonly<Record<string, unknown>>;

const folder = new URL('../../../shared/corpus/journeys/', import.meta.url);

/** The journeys of the corpus beside the project; none where there is no corpus. */
export function corpusJourneys(): TurnedJourney[] {
  if (!existsSync(folder)) return [];
  return [
    ...filesIn('sfmc-journey-builder').map(({ name, text }) => ({
      name,
      json: fromActivities(JSON.parse(text) as Data),
    })),
    ...filesIn('bpmn').map(({ name, text }) => ({ name, json: fromProcess(text) })),
    ...filesIn('markdown').flatMap(({ name, text }) => fromMarkdown(name, text)),
    ...filesIn('json').flatMap(({ name, text }) => fromJson(name, JSON.parse(text))),
  ];
}

function filesIn(kind: string): { name: string; text: string }[] {
  const place = new URL(`${kind}/`, folder);
  return readdirSync(place)
    .sort()
    .map((file) => ({ name: `${kind}/${file}`, text: readFileSync(new URL(file, place), 'utf8') }));
}

/** A flow of mails, waits and decisions: one step an activity, a branch an outcome. */
function fromActivities(flow: Data): unknown {
  const activities = listIn(flow, 'activities');
  const steps = activities.map((activity) => ({
    id: textIn(activity, 'key'),
    title: textIn(activity, 'name') || textIn(activity, 'key'),
    kind: /WAIT/.test(textIn(activity, 'type'))
      ? 'wait'
      : /DECISION/.test(textIn(activity, 'type'))
        ? 'decision'
        : 'touchpoint',
    ...(/EMAIL/.test(textIn(activity, 'type')) ? { channel: 'email' } : {}),
  }));
  const known = new Set(steps.map(({ id }) => id));
  const links = activities.flatMap((activity) => {
    const outcomes = listIn(activity, 'outcomes');
    return outcomes.map((outcome) => ({
      from: textIn(activity, 'key'),
      ...(known.has(textIn(outcome, 'next')) ? { to: textIn(outcome, 'next') } : {}),
      kind: outcomes.length > 1 ? 'branch' : 'sequence',
      condition: textIn((outcome['metaData'] ?? {}) as Data, 'label') || undefined,
      otherwise: textIn(outcome, 'key') === 'remainder_path' || undefined,
    }));
  });
  const entry = { to: steps[0]?.id, label: textIn(listIn(flow, 'triggers')[0] ?? {}, 'type') || 'Entry' };
  return {
    title: textIn(flow, 'name'),
    topology: 'branched',
    stages: [{ title: 'Flow', steps }],
    links: [entry, ...links],
    channels: [{ id: 'email', name: 'E-mail', medium: 'digital' }],
  };
}

/** A process: one step a task, an event or a gateway; lanes are actors. */
function fromProcess(xml: string): unknown {
  const elements = [...xml.matchAll(/<(?:\w+:)?(\w+)\b([^>]*)>/g)].map(([, tag = '', rest = '']) => ({
    tag,
    get: (name: string) => unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(rest)?.[1] ?? ''),
  }));
  const laneOf = new Map<string, string>();
  const actors: { id: string; name: string }[] = [];
  for (const match of xml.matchAll(/<(?:\w+:)?lane\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?lane>/g)) {
    const id = /\bid="([^"]*)"/.exec(match[1] ?? '')?.[1] ?? '';
    actors.push({
      id,
      name: unescaped(/\bname="([^"]*)"/.exec(match[1] ?? '')?.[1] ?? '') || `Lane ${actors.length + 1}`,
    });
    for (const [, node = ''] of (match[2] ?? '').matchAll(/flowNodeRef>([^<]*)</g)) laneOf.set(node, id);
  }
  const nodes = elements.filter(({ tag }) => /^(\w*[tT]ask|\w+Gateway|\w+Event|subProcess|callActivity)$/.test(tag));
  const steps = nodes.map(({ tag, get }) => ({
    id: get('id'),
    title: get('name').replace(/\s+/g, ' ') || tag,
    ...(tag.endsWith('Gateway') ? { kind: 'decision' } : {}),
    ...(laneOf.has(get('id')) ? { actor: laneOf.get(get('id')) } : {}),
  }));
  const known = new Set(steps.map(({ id }) => id));
  const links = elements
    .filter(({ tag }) => tag === 'sequenceFlow' || tag === 'messageFlow')
    .map(({ tag, get }) => ({
      from: get('sourceRef'),
      to: get('targetRef'),
      kind: tag === 'messageFlow' ? 'message' : 'sequence',
      label: get('name') || undefined,
    }))
    .filter(({ from, to }) => known.has(from) && known.has(to));
  return { title: 'A process', topology: 'branched', actors, stages: [{ title: 'Process', steps }], links };
}

function fromMarkdown(name: string, text: string): TurnedJourney[] {
  const tables = fromTables(name, text);
  if (tables.length > 0) return tables;
  const locale = /\.(ja|hu|nl)\.md$/.exec(name)?.[1] ?? 'en';
  const json = fromHeadings(text, locale);
  return json.stages.some(({ steps }) => steps.length > 0) ? [{ name, json }] : [];
}

/** Tables whose first column names lanes and whose other columns are stages. */
function fromTables(name: string, text: string): TurnedJourney[] {
  const blocks = text.split('\n\n').filter((block) => /^\|\s*\|/.test(block.trim()));
  return blocks.map((block, place) => {
    const rows = block
      .trim()
      .split('\n')
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.replace(/\*\*/g, '').trim()),
      );
    const [head = [], , ...body] = rows;
    const lanes = body.map(([title = ''], index) => ({ id: `row-${index}`, role: 'custom', title }));
    const stages = head.slice(1).map((title, column) => ({
      title,
      steps: [{ title, cells: Object.fromEntries(body.map((row, index) => [`row-${index}`, row[column + 1] ?? ''])) }],
    }));
    const locale = /\.(ja|hu|nl)\.md$/.exec(name)?.[1] ?? 'en';
    return { name: `${name}#${place + 1}`, json: { title: name, locale, lanes, stages } };
  });
}

/** Headings as stages and steps; lists as what is said. */
function fromHeadings(
  text: string,
  locale: string,
): { readonly stages: readonly StageDraft[]; readonly [field: string]: unknown } {
  const stages: StageDraft[] = [];
  let step: { title: string; cells: Record<string, { text: string }[]> } | undefined;
  let lane = 'notes';
  for (const line of text.split('\n')) {
    const [, hashes = '', title = ''] = /^(#{1,4})\s+(.*)$/.exec(line) ?? [];
    if (hashes.length === 2 || (hashes.length > 2 && stages.length === 0)) {
      stages.push({ title: title.replace(/^Phase:\s*/, ''), steps: [] });
      step = undefined;
    }
    if (hashes.length > 2) {
      step = { title: title.replace(/^Step \d+:\s*/, ''), cells: {} };
      stages.at(-1)?.steps.push(step);
    }
    const [, field, own = ''] = /^\s*[-*]\s+(?:([a-z_]+):\s*)?(.*)$/.exec(line) ?? [];
    if (field) lane = field;
    if (own && stages.length > 0) {
      const open = step ?? { title: stages.at(-1)?.title ?? '', cells: {} };
      if (!step) stages.at(-1)?.steps.push(open);
      step = open;
      (open.cells[lane] ??= []).push({ text: own });
    }
  }
  const names = new Set(
    stages.flatMap(({ steps }) => steps.flatMap((one) => Object.keys((one as typeof step & object).cells))),
  );
  const roles: Readonly<Record<string, string>> = {
    pain_points: 'pains',
    opportunities: 'opportunities',
    touchpoint: 'touchpoints',
  };
  const lanes = [...names].map((id) => ({ id, role: roles[id] ?? 'custom', title: id.replaceAll('_', ' ') }));
  return { title: /^#\s+(.*)$/m.exec(text)?.[1] ?? 'A journey', locale, lanes, stages };
}

function fromJson(name: string, json: unknown): TurnedJourney[] {
  if (name.endsWith('benefits-journeys.json')) {
    return (json as Data[]).map((map) => ({
      name: `${name}#${textIn(map, 'personaId')}`,
      json: {
        title: textIn(map, 'personaId'),
        persona: textIn(map, 'personaId'),
        personas: [{ id: textIn(map, 'personaId'), name: textIn(map, 'personaId') }],
        stages: listIn(map, 'columns').map((column) => ({
          title: textIn(column, 'title'),
          steps: listIn(column, 'nodes').map((node) => ({ title: textIn(node, 'label') })),
        })),
      },
    }));
  }
  if (name.endsWith('service-blueprint-kit.json')) {
    const boards = Object.values(
      (json as { blueprintsByScenario: Record<string, Data[]> }).blueprintsByScenario,
    ).flat();
    return boards.map((board, place) => ({ name: `${name}#${place + 1}`, json: fromBoard(board) }));
  }
  if (name.endsWith('sales-cycle-metrics.json')) return [{ name, json: fromStageMetrics(json as Data) }];
  return [];
}

const boardRoles: Readonly<Record<string, string>> = {
  visual: 'storyboard',
  customer_actions: 'customer-actions',
  frontstage_tech: 'frontstage-technology',
  frontstage_actions: 'frontstage-people',
  backstage_tech: 'backstage-technology',
  backstage_actions: 'backstage-people',
  support_systems: 'support',
};

/** A board of layers and cells: a blueprint; what triggers what is a dependency of the steps. */
function fromBoard(board: Data): unknown {
  const cells = listIn(board, 'cells');
  const stepOf = new Map(cells.map((cell) => [textIn(cell, 'id'), textIn(cell, 'step_id')]));
  return {
    title: textIn((board['path'] ?? {}) as Data, 'name'),
    description: textIn((board['path'] ?? {}) as Data, 'description'),
    lanes: listIn(board, 'layers').map((layer) => ({
      id: textIn(layer, 'id'),
      role: boardRoles[textIn(layer, 'role')] ?? 'custom',
      title: textIn(layer, 'name'),
    })),
    stages: [
      {
        title: '',
        steps: listIn(board, 'steps').map((step) => ({
          id: textIn(step, 'id'),
          title: textIn(step, 'name'),
          cells: Object.fromEntries(
            cells
              .filter((cell) => textIn(cell, 'step_id') === textIn(step, 'id'))
              .map((cell) => [textIn(cell, 'layer_id'), textIn(cell, 'content')]),
          ),
        })),
      },
    ],
    links: listIn(board, 'triggers').map((trigger) => ({
      kind: 'dependency',
      from: stepOf.get(textIn(trigger, 'source_cell_id')),
      to: stepOf.get(textIn(trigger, 'target_cell_id')),
    })),
  };
}

/** Stages with figures before and after a change. */
function fromStageMetrics(json: Data): unknown {
  const stages = listIn(json, 'journeyStages');
  const figures = Object.keys(stages[0]?.['metricsWithout'] ?? {});
  return {
    title: 'Stages with figures',
    stages: stages.map((stage) => ({
      id: textIn(stage, 'id'),
      title: textIn(stage, 'name'),
      steps: (stage['touchpoints'] as string[]).map((title) => ({ title })),
    })),
    metrics: figures.map((id) => ({ id, name: id, kind: 'custom', better: 'higher' })),
    values: stages.flatMap((stage) =>
      figures.map((metric) => ({
        metric,
        at: textIn(stage, 'id'),
        value: Number((stage['metricsWithout'] as Data)[metric]),
      })),
    ),
  };
}

function listIn(data: Data, field: string): Data[] {
  const value = data[field];
  return Array.isArray(value) ? (value as Data[]) : [];
}

function textIn(data: Data, field: string): string {
  const value = data[field];
  return typeof value === 'string' ? value : '';
}

function unescaped(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&amp;', '&');
}
