import type { LaneDocument, ScaleDocument, StageDocument } from '../../model/schema-grid.js';
import type { JourneyDocument } from '../../model/schema.js';
import type { StepDocument } from '../../model/schema-step.js';
import type { Diagram, JourneyDiagram, Period, Section, Task, TimelineDiagram } from './diagram.js';
import { decoded } from './entities.js';
import { isScored, readingOf, scaleOfTasks } from './score.js';

const emotionLane: LaneDocument = { id: 'emotion', role: 'emotion' };
const metricsLane: LaneDocument = { id: 'metrics', role: 'metrics' };

/** The lane that names all the people of a task; the step itself has room for one actor. */
const peopleLane: LaneDocument = {
  id: 'people',
  role: 'custom',
  title: { en: 'People', 'zh-Hans': '人物', 'zh-Hant': '人物' },
};

/** The lane of what happens in a period. */
const eventsLane: LaneDocument = {
  id: 'events',
  role: 'custom',
  title: { en: 'Events', 'zh-Hans': '事件', 'zh-Hant': '事件' },
};

const countMetric = { name: { en: 'Count', 'zh-Hans': '数量', 'zh-Hant': '數量' }, kind: 'volume' } as const;
const amountMetric = { name: { en: 'Amount', 'zh-Hans': '数值', 'zh-Hant': '數值' }, kind: 'custom' } as const;

/** A diagram as a journey document: sections become stages, tasks and periods become steps. */
export function toDocument(diagram: Diagram, frontTitle: string): JourneyDocument {
  const title = shown(diagram.title);
  const unshownTitle = diagram.title === '' ? shown(frontTitle) : '';
  const lines = [unshownTitle, shown(diagram.accTitle), shown(diagram.accDescription)];
  const description = lines.filter((line, i) => line !== '' && line !== title && lines.indexOf(line) === i).join('\n');
  return {
    version: '1',
    title,
    ...(description === '' ? {} : { description }),
    ...(diagram.kind === 'journey' ? journeyParts(diagram) : timelineParts(diagram)),
  };
}

function journeyParts(diagram: JourneyDiagram): Omit<JourneyDocument, 'title'> {
  const tasks = diagram.sections.flatMap((section) => section.items);
  const actors = actorsOf(tasks);
  const scale = scaleOfTasks(tasks);
  return {
    topology: 'linear',
    ...(scale ? { scales: [{ ...scale }] } : countsOf(diagram)),
    lanes: [scale ? emotionLane : metricsLane, ...(actors.size === 0 ? [] : [peopleLane])],
    stages: stagesOf(diagram.sections, (task) => stepOfTask(task, actors, scale)),
    ...(actors.size === 0 ? {} : { actors: [...actors].map(([name, id]) => ({ id, name })) }),
  };
}

/** The numbers of tasks that are no scores: none is lost, and no mood is made of them. */
function countsOf({ sections }: JourneyDiagram): Pick<JourneyDocument, 'metrics' | 'values'> {
  const values = sections.flatMap(({ items }, stage) =>
    items.flatMap((task, step) =>
      // A step without an id of its own goes by its place; one of its own would pair with another task in a comparison.
      isScored(task) ? [{ metric: 'count', at: `stage-${stage + 1}/step-${step + 1}`, value: task.score }] : [],
    ),
  );
  const areCounts = values.every(({ value }) => Number.isInteger(value) && value >= 0);
  return { metrics: [{ id: 'count', better: 'higher', ...(areCounts ? countMetric : amountMetric) }], values };
}

function timelineParts({ direction, saysDirection, sections }: TimelineDiagram): Omit<JourneyDocument, 'title'> {
  return {
    topology: 'linear',
    ...(saysDirection ? { direction: direction === 'TD' ? 'block' : 'inline' } : {}),
    lanes: [eventsLane],
    stages: stagesOf(sections, stepOfPeriod),
  };
}

function stagesOf<Item>(sections: readonly Section<Item>[], stepOf: (item: Item) => StepDocument): StageDocument[] {
  return sections.map(({ title, items }) => ({ title: shown(title ?? ''), steps: items.map(stepOf) }));
}

function stepOfTask(task: Task, actors: ReadonlyMap<string, string>, scale: ScaleDocument | undefined): StepDocument {
  const people = namesOf(task);
  const refs = people.flatMap((name) => actors.get(name) ?? []);
  const emotion = scale && readingOf(task, scale);
  const isLeftOut = emotion ? emotion.value === null : !isScored(task);
  return {
    title: shown(task.name),
    ...(refs[0] === undefined ? {} : { actor: refs[0] }),
    ...(emotion ? { emotion } : {}),
    ...(refs.length > 0 ? { cells: { people: { text: people.join(', '), refs } } } : {}),
    ...(isLeftOut ? { 'x-mermaid': { score: task.scoreText } } : {}),
  };
}

function stepOfPeriod(period: Period): StepDocument {
  const events = period.events.map(shown).filter((event) => event !== '');
  return {
    title: shown(period.name),
    ...(events.length === 0 ? {} : { cells: { events: events.map((text) => ({ text })) } }),
  };
}

/** The people of a task by name, each once; a name that is empty is no one. */
function namesOf(task: Task): string[] {
  return [...new Set(task.people.map(shown))].filter((name) => name !== '');
}

/** The id of everyone in the diagram, by name. */
function actorsOf(tasks: readonly Task[]): Map<string, string> {
  const names = new Set(tasks.flatMap(namesOf));
  return new Map([...names].map((name, i) => [name, `actor-${i + 1}`]));
}

/** A text as Mermaid shows it: entities as characters, `<br>` as a line break. */
function shown(text: string): string {
  return decoded(text)
    .replace(/ ?<br[ \t]{0,8}\/?> ?/gi, '\n')
    .trim();
}
