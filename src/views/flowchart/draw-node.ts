import type { Point } from '../../layout/box.js';
import { drawCard } from '../../scene/card.js';
import type { Mark, Shape } from '../../scene/mark.js';
import { moodFace } from '../../scene/mood-face.js';
import { drawText } from '../../scene/text.js';
import { space } from '../../scene/tokens.js';
import { echoRadius } from './echo.js';
import type { EchoNode, StepNode } from './flow-node.js';
import { bodyOf, type PlacedNode } from './placed-flow.js';

const faceRadius = 9;
/** How far the middle of a face stands below that of an icon. */
const faceDrop = 26;

/** The mark of a node: a card, or the circle of a contact in another lane. */
export function drawNode(placed: PlacedNode): Mark {
  const { node } = placed;
  if (node.kind === 'echo') return echoMark(node, placed);
  const body = bodyOf(placed);
  const mark = drawCard(node.card, body, body.height);
  if (node.kind !== 'step') return mark;
  const icon = mark.shapes.find((shape) => shape.kind === 'icon');
  const middle = icon?.kind === 'icon' ? { x: icon.x + icon.size / 2, y: icon.y + icon.size / 2 } : undefined;
  return { ...mark, shapes: [...mark.shapes, ...contactShapes(node, middle), ...faceShapes(node, mark, middle)] };
}

// Round for what is said, square for what is done (rule 57).
function contactShapes({ contact }: StepNode, middle: Point | undefined): Shape[] {
  if (!contact || !middle) return [];
  return [contactShape(contact, middle, 11)];
}

/** The frame around the icon of a contact, `half` px to each side. */
export function contactShape(contact: NonNullable<StepNode['contact']>, { x, y }: Point, half: number): Shape {
  const ink = { stroke: 'axis', strokeWidth: 1.25 } as const;
  return contact === 'communication'
    ? { kind: 'circle', cx: x, cy: y, r: half, ...ink }
    : { kind: 'rect', x: x - half, y: y - half, width: 2 * half, height: 2 * half, radius: 4, ...ink };
}

// Below the icon, where words leave room; in the corner where there is none.
function faceShapes({ mood }: StepNode, { box }: Mark, icon: Point | undefined): Shape[] {
  if (mood === undefined) return [];
  if (icon) return moodFace(mood, { x: icon.x, y: icon.y + faceDrop }, faceRadius).slice(1);
  const at = { x: box.x + box.width - space.small - faceRadius, y: box.y + space.small + faceRadius };
  return moodFace(mood, at, faceRadius).slice(1);
}

function echoMark({ echo }: EchoNode, placed: PlacedNode): Mark {
  const body = bodyOf(placed);
  const middle: Point = { x: body.x + echoRadius, y: body.y + echoRadius };
  return {
    key: echo.key,
    part: 'cell',
    box: body,
    shapes: [
      {
        kind: 'circle',
        cx: middle.x,
        cy: middle.y,
        r: echoRadius - 0.75,
        fill: 'raised',
        stroke: 'muted',
        strokeWidth: 1.5,
      },
      { kind: 'icon', icon: echo.icon, x: middle.x - 8, y: middle.y - 8, size: 16, color: 'muted' },
    ],
    name: echo.name,
    place: echo.place,
  };
}

/** What is said at a contact, beside its circle; those who listen hear it with the circle. */
export function drawMessage({ node, shape, at }: PlacedNode, down: boolean): Mark | undefined {
  if (node.kind !== 'echo' || !shape.text) return undefined;
  const { text, key, place } = node.echo;
  const corner = { x: at.x + shape.text.x, y: at.y + shape.text.y };
  const shapes = drawText(text, corner, 'muted', { align: down ? 'start' : 'center' });
  const box = { ...corner, width: text.width, height: text.height };
  return { key: `message(${key})`, part: 'link-label', box, shapes, place };
}
