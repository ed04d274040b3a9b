import { markNode, type SvgNode, type SvgSurface } from '../paint/svg-nodes.js';
import { overlaps, type Box } from '../layout/box.js';
import { marksWithin, shapesExtent } from '../scene/extent.js';
import type { Mark, Scene, Shape } from '../scene/mark.js';
import type { Page, PageWindow } from '../scene/pages.js';
import { svgElement } from './scene-painter.js';

/** The pages of a printed picture; above each but the first stands what it is a page of. */
export function pageElements(scene: Scene, pages: readonly Page[], surface: SvgSurface): Element[] {
  const within = marksWithin(scene);
  const about = [scene.title, ...personasIn(scene)].join(' · ');
  return pages.map(({ width, height, windows }, index) => {
    const leaf = document.createElement('div');
    leaf.className = 'leaf';
    if (index > 0) {
      const line = document.createElement('p');
      line.textContent = `${about} · ${index + 1} / ${pages.length}`;
      leaf.append(line);
    }
    const picture = svgElement({
      tag: 'svg',
      attributes: {
        viewBox: boxText({ x: 0, y: 0, width: Math.ceil(width), height: Math.ceil(height) }),
        lang: scene.textLocale ?? scene.locale,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      },
      children: windows.flatMap((window) => windowNodes(within(window.from), window, surface)),
    });
    leaf.append(picture);
    return leaf;
  });
}

function windowNodes(marks: readonly Mark[], { from, at, isRail }: PageWindow, surface: SvgSurface): SvgNode[] {
  const nodes = (some: readonly Mark[], overflow: string): SvgNode => ({
    tag: 'svg',
    attributes: { ...at, width: from.width, height: from.height, viewBox: boxText(from), overflow },
    children: some.map((mark) => ({
      ...markNode({ ...mark, shapes: mark.shapes.flatMap((shape) => seenShape(shape, from)) }, surface),
      attributes: { part: mark.part },
    })),
  });
  const overlong = isRail ? marks.flatMap((mark) => overlongTexts(mark, from)) : [];
  return [nodes(marks, 'hidden'), ...(overlong.length > 0 ? [nodes(overlong, 'visible')] : [])];
}

/** What of a shape can be seen in a window: nothing of what is elsewhere, and no more than that of a level line, whose dashes a printer counts out. */
function seenShape(shape: Shape, { x, width, ...box }: Box): Shape[] {
  if (!overlaps(shapesExtent([shape]), { x, width, ...box }, -4)) return [];
  if (shape.kind !== 'path' || shape.commands.length !== 2) return [shape];
  const [from, to] = shape.commands;
  if (from?.[0] !== 'M' || to?.[0] !== 'L' || from[2] !== to[2]) return [shape];
  const within = (at: number): number => Math.min(Math.max(at, x - 8), x + width + 8);
  return [{ ...shape, commands: [['M', within(from[1]), from[2]], ['L', within(to[1]), to[2]]] }]; // prettier-ignore
}

/** The texts of a lane's name that run on beyond the names' own column. */
function overlongTexts(mark: Mark, { x, width }: Box): Mark[] {
  if (mark.part !== 'lane-header') return [];
  const shapes = mark.shapes.filter((shape) => {
    const box = shapesExtent([shape]);
    const middle = box.x + box.width / 2;
    return shape.kind === 'text' && middle > x && middle < x + width && (box.x < x || box.x + box.width > x + width);
  });
  return shapes.length > 0 ? [{ ...mark, shapes }] : [];
}

function personasIn({ marks }: Scene): string[] {
  return marks.flatMap(({ part, name }) => (part === 'persona' && name ? [name] : []));
}

function boxText({ x, y, width, height }: Box): string {
  return [x, y, width, height].join(' ');
}
