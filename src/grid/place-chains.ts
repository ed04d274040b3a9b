import type { ServiceLevel } from '../content/lane-levels.js';
import type { ServicePlan } from '../content/lane-plan.js';
import type { PlacedCard } from './placed.js';
import type { PlacedChain } from './placed-service.js';
import type { PlacedRowsOfService } from './service-room.js';

/** What one row says at one step: the highest and the lowest of its cards there. */
interface Node {
  readonly level: ServiceLevel;
  readonly top: number;
  readonly bottom: number;
  readonly topKey: string;
  readonly bottomKey: string;
}

const order: readonly ServiceLevel[] = ['customer', 'frontstage', 'backstage', 'support'];
const inset = 22;
const least = 6;

/**
 * The chain of service at each step: from what the customer does to who and what serves, row by row.
 *
 * It joins only neighbours in the chain. Where nothing frontstage stands between customer and backstage there is no
 * contact, and none is drawn (rule 65).
 */
export function placeChains({ rows }: ServicePlan, placed: PlacedRowsOfService): PlacedChain[] {
  const { columns, grid, lines } = placed;
  const nodes = nodesOf(rows, placed);
  const interaction = lines.find(({ kind }) => kind === 'interaction')?.line[0].y;
  return columns.steps.flatMap(({ start }, column) => {
    const x = grid.x + start + inset;
    const chains: PlacedChain[] = [];
    let above: Node | undefined;
    for (const row of nodes) {
      const node = row.get(column);
      if (!node) continue;
      if (above && areNeighbours(above.level, node.level) && node.top - above.bottom >= least) {
        const meets =
          above.level === 'customer' &&
          interaction !== undefined &&
          interaction > above.bottom &&
          interaction < node.top;
        chains.push({
          step: column,
          from: above.bottomKey,
          to: node.topKey,
          line: [
            { x, y: above.bottom },
            { x, y: node.top },
          ],
          contact: meets ? { x, y: interaction } : undefined,
        });
      }
      above = node;
    }
    return chains;
  });
}

function areNeighbours(above: ServiceLevel, below: ServiceLevel): boolean {
  const distance = order.indexOf(below) - order.indexOf(above);
  return distance === 1 || (distance === 0 && above !== 'customer');
}

/** What each row says at each step; a card that spans several columns stands in all that it covers. */
function nodesOf(
  rows: ServicePlan['rows'],
  { cards, columns, grid }: PlacedRowsOfService,
): readonly ReadonlyMap<number, Node>[] {
  const nodes = rows.map(() => new Map<number, Node>());
  for (const placed of cards) {
    const level = rows[placed.row]?.level;
    const row = nodes[placed.row];
    if (!level || !row) continue;
    const end = placed.at.x + placed.card.width;
    for (let column = placed.first; column < columns.steps.length; column += 1) {
      const x = grid.x + (columns.steps[column]?.start ?? 0) + inset;
      if (x > end) break;
      row.set(column, joinedNode(row.get(column), placed, level));
    }
  }
  return nodes;
}

function joinedNode(node: Node | undefined, { card, at, height }: PlacedCard, level: ServiceLevel): Node {
  const { key } = card.content;
  const bottom = at.y + height;
  return {
    level,
    ...(node && node.top <= at.y ? { top: node.top, topKey: node.topKey } : { top: at.y, topKey: key }),
    ...(node && node.bottom >= bottom
      ? { bottom: node.bottom, bottomKey: node.bottomKey }
      : { bottom, bottomKey: key }),
  };
}
