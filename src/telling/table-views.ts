import type { ViewSpec } from '../model/journey.js';
import type { Table } from '../scene/table.js';
import { namesLine } from './table-claims.js';
import { chosen, rowsOf, tableOf, told, type Said } from './table-parts.js';
import { joined, type Telling } from './telling.js';

/** The saved views of a journey: what each shows, for whom, and what it holds against what. */
export function viewsTable(telling: Telling): Table[] {
  const { words } = telling.frame;
  const { columns, captions, viewNames } = words.table;
  return tableOf<ViewSpec>({
    key: 'views',
    caption: captions.views,
    head: columns.savedView,
    columns: [
      { key: 'view', head: columns.view, cell: ({ view }) => chosen(viewNames, view) },
      { key: 'audience', head: columns.audience, cell: ({ audience }) => told(audience, telling) },
      { key: 'shows', head: columns.shows, cell: (spec) => shownIn(spec, telling) },
      { key: 'compares', head: columns.compares, cell: (spec) => comparedIn(spec, telling) },
    ],
    groups: rowsOf(telling.journey.views, ({ id, title }) => (telling.say(title) ? told(title, telling) : id)),
  });
}

/** The lanes that a view names, then what of the journey it keeps, kind by kind. */
function shownIn({ lanes, filter }: ViewSpec, telling: Telling): Said[] {
  const { stages = [], actors = [], channels = [], personas = [], segments = [] } = filter ?? {};
  return [lanes, stages, actors, channels, personas, segments].map((ids) => namesLine(ids, telling));
}

function comparedIn({ comparison }: ViewSpec, telling: Telling): Said[] {
  if (!comparison) return [];
  const { mode, personas = [], segments = [], with: other, plan } = comparison;
  const { compareModes, columns } = telling.frame.words.table;
  return [
    compareModes[mode],
    namesLine(personas, telling),
    namesLine(segments, telling),
    joined(telling.frame.words.labelSeparator, plan ? columns.planOf : '', other ?? ''),
  ];
}
