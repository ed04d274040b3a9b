import type { Stage } from '../model/journey.js';
import type { TableGroupHead, TableNote } from '../scene/table.js';
import { ownerLine } from './table-claims.js';
import { chosen, linesOf, told, type Said } from './table-parts.js';
import type { FoundColumns } from './table-step-findings.js';
import type { Telling } from './telling.js';

/** The head of a stage: its name, what it is for, whose it is, and all that stands at the stage as a whole. */
export function stageHead(stage: Stage, found: FoundColumns, telling: Telling): TableGroupHead {
  const { journey, frame } = telling;
  const { words } = frame;
  const { columns } = words.table;
  const notes: readonly TableNote[] = [
    note(words.goal, told(stage.goal, telling)),
    note(words.lanes['brand-goal'], told(stage.brandGoal, telling)),
    note(words.lanes.strategy, told(stage.strategy, telling)),
    note(words.owner, ownerLine(stage.owner, telling)),
    note(columns.cycle, chosen(words.circle.cycles, stage.cycle)),
    note(columns.detail, stage.journey),
    ...found.columns.map(({ head, at }) => note(head, at(stage.id))),
  ];
  return {
    title: telling.say(stage.title) ? told(stage.title, telling) : { text: stage.id },
    notes: notes.filter(({ lines }) => lines.length > 0),
    index: stage.index,
    count: journey.stages.length,
    place: { stage: stage.id },
  };
}

function note(label: string, said: Said | readonly Said[]): TableNote {
  return { label, lines: linesOf(said) };
}
