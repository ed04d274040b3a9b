import type { Along } from '../scene/path.js';
import type { PlacedCard, PlacedJoint, PlacedLink } from './placed.js';
import type { Row } from '../content/rows.js';
import type { Context } from '../content/context.js';

// As wide as the narrowest gutter.
const gutter = 16;

/** The joints of all rows, from the edge of one card to the edge of the next. */
export function placeJoints(rows: readonly Row[], cards: readonly PlacedCard[], along: Along): PlacedJoint[] {
  return rows.flatMap((row, index) => {
    if (row.kind !== 'cards' || row.joints.length === 0) return [];
    // The channel or the owner of a step comes after what its cell says.
    const last = new Map<number, PlacedCard>();
    for (const card of cards) if (card.row === index) last.set(card.first, card);
    return row.joints.flatMap((joint): PlacedJoint[] => {
      const before = last.get(joint.after);
      const after = last.get(joint.after + 1);
      return before && after ? [{ joint, row: index, ...edgeToEdge(before, after, along) }] : [];
    });
  });
}

function edgeToEdge(before: PlacedCard, after: PlacedCard, along: Along): Pick<PlacedJoint, 'from' | 'to'> {
  const middle = ({ at, card }: PlacedCard): number => at.y + Math.min(card.height, 30) / 2;
  if (along === 'x') {
    const to = { x: after.at.x, y: middle(after) };
    const edge = before.at.x + before.card.width;
    const level = Math.abs(middle(before) - to.y) < 0.5 && edge < to.x;
    // Where the cards stand at different heights, the line stays in the gutter between their columns.
    return { from: { x: level ? edge : to.x - gutter, y: to.y }, to };
  }
  const x = before.at.x + 18;
  return { from: { x, y: before.at.y + before.card.height }, to: { x, y: after.at.y } };
}

/** The way from each step card to the next one, bent only in the gutter between their columns; of one row where one is named. */
export function placeLinks({ journey }: Context, cards: readonly PlacedCard[], row?: number): PlacedLink[] {
  const byKey = new Map(
    cards.filter((card) => row === undefined || card.row === row).map((card) => [card.card.content.key, card]),
  );
  const linked = journey.steps.filter(({ id }) => byKey.has(id));
  return linked.flatMap((step, index): PlacedLink[] => {
    const next = linked[index + 1];
    const before = byKey.get(step.id);
    const after = next && byKey.get(next.id);
    if (!next || !before || !after) return [];
    const from = { x: before.at.x + before.card.width, y: before.at.y + before.height / 2 };
    const to = { x: after.at.x, y: after.at.y + after.height / 2 };
    const bend = (from.x + to.x) / 2;
    const points =
      Math.abs(from.y - to.y) < 0.5 ? [from, to] : [from, { x: bend, y: from.y }, { x: bend, y: to.y }, to];
    return [{ from: step.id, to: next.id, points }];
  });
}
