import type { Cell, Lane, Step } from '../model/journey.js';
import type { Table } from '../scene/table.js';
import { quoted } from './lane-cards.js';
import { laneName } from './lane-rows.js';
import { evidenceLines, labelledOwner, nameOf, namesLine, stepTitle, validationLine } from './table-claims.js';
import { quiet, rowsOf, tableOf, told, type ColumnOf, type Said } from './table-parts.js';
import { joined, type Telling } from './telling.js';

/** A column for each lane whose cells say something. Hidden lanes too: a table leaves nothing out. */
export function laneColumns(telling: Telling): ColumnOf<Step>[] {
  return telling.journey.lanes.map((lane) => ({
    key: `lane(${lane.id})`,
    head: laneName(lane, telling),
    cell: (step) =>
      (step.cells.get(lane.id) ?? []).flatMap((cell) => [
        ...cellLines(cell, lane, telling),
        quiet(reachOf(cell, step, telling)),
      ]),
  }));
}

/** What is said of the lanes themselves. */
export function lanesTable(telling: Telling): Table[] {
  const { journey, frame } = telling;
  const { words } = frame;
  const { columns, captions, perspectives } = words.table;
  if (journey.lanesDerived) return [];
  return tableOf<Lane>({
    key: 'lanes',
    caption: captions.lanes,
    head: columns.name,
    columns: [
      { key: 'role', head: columns.role, cell: ({ role }) => words.lanes[role] },
      { key: 'whose', head: columns.whose, cell: ({ actor, persona }) => nameOf(actor ?? persona, telling) },
      {
        key: 'perspective',
        head: columns.perspective,
        cell: ({ perspective }) => (perspective ? perspectives[perspective] : ''),
      },
    ],
    groups: rowsOf(journey.lanes, (lane) =>
      telling.say(lane.title) ? told(lane.title, telling) : laneName(lane, telling),
    ),
  });
}

/** Up to which step a cell holds, where that is not its own. */
function reachOf({ span = 1 }: Cell, { index }: Step, telling: Telling): string {
  const { steps } = telling.journey;
  const last = steps[Math.min(steps.length, index + span) - 1];
  return last && last.index > index ? telling.frame.words.table.upTo(stepTitle(last, telling)) : '';
}

function cellLines(cell: Cell, lane: Lane, telling: Telling): Said[] {
  const { words } = telling.frame;
  const text = told(cell.text, telling);
  const names = namesLine(cell.refs, telling);
  const isQuote = lane.role === 'quotes';
  const owner = labelledOwner(words.owner, cell.owner, telling);
  const perceived = labelledOwner(words.perceivedOwner, cell.perceivedOwner, telling);
  const said: readonly Said[] = [
    isQuote ? { ...text, text: quoted(text.text, words.quoteMarks) } : text,
    text.text ? quiet(names === text.text ? '' : names) : names,
    cell.media && told(cell.media.alt, telling),
  ];
  const isEmpty = said.every((one) => (typeof one === 'string' ? one : (one?.text ?? '')) === '');
  return [
    ...(isEmpty ? [words.noData] : said),
    quiet(joined(' · ', nameOf(cell.persona, telling), nameOf(cell.segment, telling))),
    quiet(joined(' · ', owner, perceived)),
    quiet(validationLine(cell.validation, telling)),
    ...evidenceLines(cell.evidence, telling),
    quiet(cell.tags.join(words.listSeparator)),
  ];
}
