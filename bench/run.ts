// How fast the library is, as ratios to the least work that could do the same. `npm run bench`.
import { draw, paintSvg, parseJourney, textIn, timeline, type Journey } from '../src/index.js';
import { manySteps } from '../test/journeys/many-steps.ts';
import { gridFloor, type Cell } from './grid-floor.ts';
import { sideBySide, type Comparison } from './side-by-side.ts';
import { svgFloor } from './svg-floor.ts';

interface Row {
  readonly work: string;
  readonly steps: number;
  readonly time: Comparison;
}

const rows = [100, 1000, 10_000].flatMap(rowsFor);
console.log(table(rows));

function rowsFor(steps: number): Row[] {
  const text = JSON.stringify(manySteps(steps));
  const { journey } = parseJourney(JSON.parse(text));
  const cells = cellsOf(journey);
  const { scene } = draw(journey, { view: timeline });
  return [
    {
      work: 'parse: JSON text to journey / JSON.parse alone',
      steps,
      time: sideBySide(
        () => parseJourney(JSON.parse(text)),
        () => JSON.parse(text) as unknown,
      ),
    },
    {
      work: 'draw: timeline layout and scene / grid floor',
      steps,
      time: sideBySide(
        () => draw(journey, { view: timeline }),
        () => gridFloor(cells, 4),
      ),
    },
    {
      work: 'paint: paintSvg / bare string writing',
      steps,
      time: sideBySide(
        () => paintSvg(scene),
        () => svgFloor(scene),
      ),
    },
  ];
}

/** The same texts as the timeline shows: title, action and channel of each step, a cell each; the fourth row is the curve’s. */
function cellsOf(journey: Journey): Cell[] {
  return journey.steps.flatMap((step, column): Cell[] => [
    { row: 0, column, text: textIn(step.title, 'en') },
    { row: 1, column, text: textIn(step.cells.get('actions')?.[0]?.text, 'en') },
    { row: 2, column, text: '' },
    { row: 3, column, text: step.channel ?? '' },
  ]);
}

function table(lines: readonly Row[]): string {
  const head = ['work / floor', 'steps', 'ours, ms', 'floor, ms', 'ratio'];
  const body = [...lines]
    .sort((a, b) => a.work.localeCompare(b.work) || a.steps - b.steps)
    .map(({ work, steps, time: { oursMs, floorMs } }) => [
      work,
      steps.toLocaleString('en'),
      oursMs.toFixed(2),
      floorMs.toFixed(3),
      `${(oursMs / floorMs).toFixed(1)} ×`,
    ]);
  const widths = head.map((_, index) => Math.max(...[head, ...body].map((cells) => cells[index]?.length ?? 0)));
  return [head, ...body]
    .map((cells) => cells.map((cell, index) => fitted(cell, widths[index] ?? 0, index)).join('   '))
    .join('\n');
}

function fitted(cell: string, width: number, index: number): string {
  return index === 0 ? cell.padEnd(width) : cell.padStart(width);
}
