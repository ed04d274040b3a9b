import { markNode, type SvgNode, type SvgSurface } from '../paint/svg-nodes.js';
import { round } from '../scene/path.js';
import type { Mark } from '../scene/mark.js';
import { partOf } from './scene-template.js';

const SVG = 'http://www.w3.org/2000/svg' as const;

interface Painted {
  mark: Mark;
  part: string;
  node: SvgNode;
  readonly element: SVGElement;
}

/** Keeps the marks of a picture as SVG nodes under one parent, and touches only what changed. */
export class ScenePainter {
  readonly #painted = new Map<string, Painted>();
  #surface: SvgSurface | undefined;

  /**
   * Shows exactly these marks, back to front.
   *
   * A mark keeps its node as long as its key stays. `selected` is the step whose marks carry a second part, `selected`.
   */
  paint(parent: Element, marks: readonly Mark[], surface: SvgSurface, selected?: string): void {
    if (surface !== this.#surface) this.#painted.forEach(forgetMark);
    this.#surface = surface;
    const wanted = new Set(marks.map(({ key }) => key));
    for (const [key, { element }] of this.#painted) {
      if (wanted.has(key)) continue;
      element.remove();
      this.#painted.delete(key);
    }
    let next = parent.firstChild;
    for (const mark of marks) {
      const element = this.#elementFor(mark, surface, selected);
      if (element === next) next = next.nextSibling;
      else parent.insertBefore(element, next);
    }
  }

  /** Forgets everything, so that the next painting starts with new nodes. */
  clear(): void {
    this.#painted.forEach(({ element }) => element.remove());
    this.#painted.clear();
  }

  #elementFor(mark: Mark, surface: SvgSurface, selected: string | undefined): SVGElement {
    const part = partOf(mark, selected);
    const painted = this.#painted.get(mark.key);
    if (!painted) return this.#newElement(mark, part, surface);
    if (painted.mark !== mark) {
      const node = markNode(mark, surface);
      patchChildren(painted.element, painted.node.children ?? [], node.children ?? []);
      Object.assign(painted, { mark, node });
    }
    if (painted.part !== part) {
      painted.element.setAttribute('part', part);
      painted.part = part;
    }
    return painted.element;
  }

  #newElement(mark: Mark, part: string, surface: SvgSurface): SVGElement {
    const node = markNode(mark, surface);
    const element = svgElement({ ...node, attributes: { ...node.attributes, part } });
    this.#painted.set(mark.key, { mark, part, node, element });
    return element;
  }
}

/** A node of plain data as an element of the page. */
export function svgElement({ tag, attributes, text, children = [] }: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, attributeText(value));
  if (text !== undefined) element.textContent = text;
  for (const child of children) element.append(svgElement(child));
  return element;
}

function forgetMark(painted: Painted): void {
  // A mark that equals no other makes the next painting compare the shapes.
  painted.mark = { ...painted.mark };
}

function patchChildren(parent: Element, before: readonly SvgNode[], after: readonly SvgNode[]): void {
  after.forEach((node, index) => {
    const old = before[index];
    const element = parent.children[index];
    if (!element || !old) parent.append(svgElement(node));
    else if (old.tag !== node.tag || old.children || node.children) element.replaceWith(svgElement(node));
    else patchElement(element, old, node);
  });
  while (parent.children.length > after.length) parent.lastElementChild?.remove();
}

function patchElement(element: Element, before: SvgNode, after: SvgNode): void {
  for (const name of Object.keys(before.attributes)) if (!(name in after.attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(after.attributes)) {
    if (before.attributes[name] !== value) element.setAttribute(name, attributeText(value));
  }
  if (before.text !== after.text) element.textContent = after.text ?? '';
}

function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(round(value)) : value;
}
