import type { Box, Point } from '../../layout/box.js';
import type { FittedCard } from '../../scene/card.js';
import { echoRadius } from './echo.js';
import type { EchoNode, FlowNode, PlannedNode, StepNode } from './flow-node.js';
import { gateStart, gateTree, portDown } from './ports.js';

/** A node with everything in its place, counted from its own corner. */
export interface NodeShape {
  readonly width: number;
  readonly height: number;
  /** What links end at: the card, or the circle of an echo. */
  readonly body: Box;
  readonly round: boolean;
  /** Where links come, and where they go. */
  readonly start: Point;
  readonly end: Point;
  readonly diamond: Point | undefined;
  readonly gates: readonly PlacedGate[];
  /** The corner of the words of an echo. */
  readonly text: Point | undefined;
}

/** A way in or out: its chip, and the line that joins it to the card it is stuck to. */
export interface PlacedGate {
  readonly card: FittedCard;
  readonly at: Point;
  /** Ends at the arrow head. */
  readonly line: readonly Point[];
}

/** How nodes stand. */
export interface ShapeSetting {
  /** The least height of a card in px. */
  readonly least: number;
  readonly down: boolean;
  /** Width of a card. */
  readonly card: number;
}

/** Half the diagonal of a diamond, in px. */
export const diamondRadius = 11;

const stub = 12;
const gateGap = 6;
const gateReach = 12;

/** How a node stands. */
export function nodeShape(node: FlowNode, setting: ShapeSetting): NodeShape {
  if (node.kind === 'echo') return echoShape(node, setting);
  if (node.kind === 'planned') return slotShape(node, setting);
  const body = { x: 0, y: 0, width: node.card.width, height: Math.max(setting.least, node.card.height) };
  if (node.kind === 'step') return setting.down ? shapeDown(node, body) : shapeInline(node, body);
  return plain(body, setting);
}

/** The same node, lower in a room of the given height. */
export function lowered(shape: NodeShape, by: number, height: number): NodeShape {
  const move = ({ x, y }: Point): Point => ({ x, y: y + by });
  return {
    ...shape,
    height,
    body: { ...shape.body, y: shape.body.y + by },
    start: move(shape.start),
    end: move(shape.end),
    diamond: shape.diamond && move(shape.diamond),
    gates: shape.gates.map(({ card, at, line }) => ({ card, at: move(at), line: line.map(move) })),
    text: shape.text && move(shape.text),
  };
}

function plain(body: Box, { down }: ShapeSetting): NodeShape {
  const { width, height } = body;
  const x = portDown(width);
  const [start, end] = down
    ? [
        { x, y: 0 },
        { x, y: height },
      ]
    : [
        { x: 0, y: height / 2 },
        { x: width, y: height / 2 },
      ];
  return { width, height, body, round: false, start, end, diamond: undefined, gates: [], text: undefined };
}

// Between it and the chain it keeps the room in which lines lead to it.
function slotShape({ card, room }: PlannedNode, setting: ShapeSetting): NodeShape {
  const shape = plain({ x: 0, y: 0, width: card.width, height: card.height }, setting);
  return setting.down ? { ...shape, width: card.width + room } : { ...shape, height: card.height + room };
}

// Ways in hang above a card and ways out below it; where its echo stands on one side, both take the other.
function shapeInline({ decides, gates, echoes }: StepNode, size: Box): NodeShape {
  const isAbove = (enters: boolean): boolean => (echoes === undefined ? enters : echoes === 'behind');
  const { entries, exits } = gates;
  const above = [...(isAbove(true) ? entries : []), ...(isAbove(false) ? exits : [])];
  const below = [...(isAbove(false) ? [] : exits), ...(isAbove(true) ? [] : entries)];
  const body = { ...size, y: heightOf(above) };
  const middle = body.y + body.height / 2;
  const diamond = decides ? { x: body.width + stub + diamondRadius, y: middle } : undefined;
  const all = entries.length + exits.length;
  const place = (card: FittedCard, y: number): PlacedGate => {
    const isEntry = card.content.part === 'entry';
    const isHigher = y < body.y;
    const edge = isHigher ? body.y : body.y + body.height;
    const level = y + card.height / 2;
    const tree = gateTree((isEntry ? entries : exits).length, all, echoes !== undefined);
    const at = { x: tree, y };
    if (!isEntry && diamond) {
      const tip = { x: diamond.x, y: diamond.y + (isHigher ? -diamondRadius : diamondRadius) };
      return { card, at, line: [tip, { x: diamond.x, y: level }, { x: at.x + card.width, y: level }] };
    }
    const x = isEntry ? 8 : 16;
    const near = { x: 24, y: isHigher ? y + card.height : y };
    const line =
      tree > 0
        ? [
            { x, y: edge },
            { x, y: level },
            { x: at.x, y: level },
          ]
        : [{ x: near.x, y: edge }, near];
    return { card, at, line: isEntry ? line.reverse() : line };
  };
  const placed = [...pile(above, 0, place), ...pile(below, body.y + body.height + gateReach, place)];
  const height = body.y + body.height + heightOf(below);
  const end = { x: diamond ? diamond.x + diamondRadius : body.width, y: middle };
  const start = { x: 0, y: middle };
  return { width: end.x, height, body, round: false, start, end, diamond, gates: placed, text: undefined };
}

// Down the page links run through the cards from top to bottom; chips that are stuck to a card hang beside the line.
function shapeDown(node: StepNode, size: Box): NodeShape {
  const { entries, exits } = node.gates;
  const port = portDown(size.width);
  const x = gateStart(size.width);
  const trunk = x - 12;
  const body = { ...size, y: heightOf(entries) };
  const edge = body.y + body.height;
  const diamond = node.decides ? { x: port, y: edge + stub + diamondRadius } : undefined;
  const entry = (card: FittedCard, y: number): PlacedGate => {
    const level = y + card.height / 2;
    return {
      card,
      at: { x, y },
      line: [
        { x, y: level },
        { x: trunk, y: level },
        { x: trunk, y: body.y },
      ],
    };
  };
  const exit = (card: FittedCard, y: number): PlacedGate => {
    const level = y + card.height / 2;
    const from = diamond
      ? [
          { x: diamond.x + diamondRadius, y: diamond.y },
          { x: trunk, y: diamond.y },
        ]
      : [{ x: trunk, y: edge }];
    return { card, at: { x, y }, line: [...from, { x: trunk, y: level }, { x, y: level }] };
  };
  // A loop may leave a diamond towards either side, so nothing stands level with it.
  const gates = [...pile(entries, 0, entry), ...pile(exits, diamond ? diamond.y + gateReach : edge + gateReach, exit)];
  const end = diamond ? { x: port, y: diamond.y + diamondRadius } : { x: port, y: edge };
  const height = gates.reduce((most, { card, at }) => Math.max(most, at.y + card.height), end.y);
  const start = { x: port, y: body.y };
  const width = gates.reduce((most, { card, at }) => Math.max(most, at.x + card.width), size.width);
  return { width, height, body, round: false, start, end, diamond, gates, text: undefined };
}

function pile(
  cards: readonly FittedCard[],
  top: number,
  place: (card: FittedCard, y: number) => PlacedGate,
): PlacedGate[] {
  let y = top;
  return cards.map((card) => {
    const placed = place(card, y);
    y += card.height + gateGap;
    return placed;
  });
}

function heightOf(cards: readonly FittedCard[]): number {
  return cards.length === 0 ? 0 : cards.reduce((sum, { height }) => sum + height + gateGap, 0) - gateGap + gateReach;
}

// The circle stands on the side of the step that it echoes, its words behind it.
function echoShape({ echo }: EchoNode, { down, least, card }: ShapeSetting): NodeShape {
  const size = 2 * echoRadius;
  const { text, before } = echo;
  const hasText = text.height > 0;
  const gap = hasText ? 4 : 0;
  const width = down ? size + (hasText ? 8 + text.width : 0) : card;
  const height = down ? Math.max(size, text.height, least) : size + gap + text.height;
  const body: Box = {
    x: down ? (before ? width - size : 0) : (width - size) / 2,
    y: down ? (height - size) / 2 : before ? height - size : 0,
    width: size,
    height: size,
  };
  const middle = { x: body.x + echoRadius, y: body.y + echoRadius };
  const start = down ? { x: middle.x, y: body.y } : { x: body.x, y: middle.y };
  const end = down ? { x: middle.x, y: body.y + size } : { x: body.x + size, y: middle.y };
  const at = down
    ? { x: before ? 0 : size + 8, y: (height - text.height) / 2 }
    : { x: (width - text.width) / 2, y: before ? 0 : size + gap };
  return {
    width,
    height,
    body,
    round: true,
    start,
    end,
    diamond: undefined,
    gates: [],
    text: hasText ? at : undefined,
  };
}
