import type { Link } from '../model/journey.js';
import type { Table } from '../scene/table.js';
import { nameOf } from './table-claims.js';
import { figure, rowsOf, tableOf, told, type Said } from './table-parts.js';
import type { Telling } from './telling.js';

/** The links between steps, each with all that is said about it. None where each step only leads to the next. */
export function linksTable(telling: Telling): Table[] {
  const { journey, frame } = telling;
  const { words } = frame;
  const { columns, captions, linkKinds, meanings } = words.table;
  if (journey.linksDerived) return [];
  return tableOf<Link>({
    key: 'links',
    caption: captions.links,
    head: columns.from,
    columns: [
      {
        key: 'to',
        head: columns.to,
        cell: ({ to }) => (to === undefined ? words.flow.kinds.exit : nameOf(to, telling)),
      },
      { key: 'kind', head: words.fields.kind, cell: ({ kind }) => linkKinds[kind] },
      { key: 'label', head: columns.label, cell: ({ label }) => told(label, telling) },
      { key: 'condition', head: columns.condition, cell: (link) => conditionOf(link, telling) },
      { key: 'priority', head: columns.priority, numeric: true, cell: ({ priority }) => figure(priority, telling) },
      { key: 'reason', head: columns.reason, cell: ({ reason }) => told(reason, telling) },
      {
        key: 'continuity',
        head: columns.continuity,
        cell: ({ continuity }) => (continuity ? words.continuity[continuity] : ''),
      },
      { key: 'meaning', head: columns.meaning, cell: ({ meaning }) => (meaning ? meanings[meaning] : '') },
    ],
    groups: rowsOf(journey.links, ({ from }) => (from === undefined ? words.flow.kinds.entry : nameOf(from, telling))),
  });
}

function conditionOf({ condition, otherwise }: Link, telling: Telling): Said[] {
  return [otherwise ? telling.frame.words.flow.otherwise : '', told(condition, telling)];
}
