import type { Step } from '../model/journey.js';
import type { Table } from '../scene/table.js';
import { laneColumns } from './table-lanes.js';
import { readingColumns } from './table-readings.js';
import { stageHead } from './table-stages.js';
import { factColumns, proofColumns, timeColumns } from './table-step-facts.js';
import { foundColumns } from './table-step-findings.js';
import { stepTitle } from './table-claims.js';
import { tableOf, told, type ColumnOf } from './table-parts.js';
import type { Telling } from './telling.js';

/** The main table: all steps in the order of the journey, grouped by stage, and all that is said about each. */
export function stepsTable(telling: Telling, columns: readonly string[]): Table[] {
  const { journey, say, frame } = telling;
  const { words } = frame;
  const found = foundColumns(telling);
  const all = [
    ...factColumns(telling),
    ...timeColumns(telling),
    ...readingColumns(telling),
    ...laneColumns(telling),
    ...found.columns,
    ...proofColumns(telling),
  ];
  const heads = journey.stages.map((stage) => stageHead(stage, found, telling));
  return tableOf<Step>({
    key: 'steps',
    caption: words.table.captions.steps,
    numbers: words.table.columns.number,
    head: words.table.columns.step,
    columns: chosenColumns(all, columns, telling),
    groups: journey.stages.map((stage, index) => ({
      key: stage.id,
      head: heads[index],
      rows: stage.steps.map((step) => ({
        key: step.id,
        thing: step,
        name: [say(step.title) ? told(step.title, telling) : stepTitle(step, telling)],
        number: words.number(step.index + 1),
        place: { stage: stage.id, step: step.id },
      })),
    })),
  });
}

/** The columns a host asks for: by their key, or by the id or the role of a lane, in that order. */
function chosenColumns(
  all: readonly ColumnOf<Step>[],
  wanted: readonly string[],
  { journey }: Telling,
): readonly ColumnOf<Step>[] {
  if (wanted.length === 0) return all;
  const isCalled = (key: string, name: string): boolean => {
    if (key === name || key.startsWith(`${name}(`)) return true;
    const lane = journey.lanes.find(({ id }) => key === `lane(${id})`);
    return lane !== undefined && (lane.id === name || lane.role === name);
  };
  return [...new Set(wanted.flatMap((name) => all.filter(({ key }) => isCalled(key, name))))];
}
