import { nothing, svg, type TemplateResult } from 'lit';
import { markNode, type SvgNode, type SvgSurface } from '../paint/svg-nodes.js';
import type { Mark, Scene } from '../scene/mark.js';
import { round } from '../scene/path.js';

/** The part of a mark; every mark of the chosen step has a second one. */
export function partOf({ part, place }: Mark, selected: string | undefined): string {
  return selected !== undefined && place?.step === selected ? `${part} selected` : part;
}

/** All marks of a scene as a template, for a server, which has no page to paint on. */
export function marksTemplate(
  { marks }: Scene,
  surface: SvgSurface,
  selected: string | undefined,
): readonly TemplateResult[] {
  return marks.map((mark) => {
    const { children = [] } = markNode(mark, surface);
    return svg`<g part=${partOf(mark, selected)}>${children.map(nodeTemplate)}</g>`;
  });
}

function nodeTemplate({ tag, attributes, text, children = [] }: SvgNode): TemplateResult {
  const at = (name: string): string | typeof nothing => {
    const value = attributes[name];
    return value === undefined ? nothing : typeof value === 'number' ? String(round(value)) : value;
  };
  switch (tag) {
    case 'rect':
      return svg`<rect x=${at('x')} y=${at('y')} width=${at('width')} height=${at('height')} rx=${at('rx')} fill=${at('fill')} stroke=${at('stroke')} stroke-width=${at('stroke-width')} stroke-dasharray=${at('stroke-dasharray')} opacity=${at('opacity')}></rect>`;
    case 'circle':
      return svg`<circle cx=${at('cx')} cy=${at('cy')} r=${at('r')} fill=${at('fill')} stroke=${at('stroke')} stroke-width=${at('stroke-width')} stroke-dasharray=${at('stroke-dasharray')} opacity=${at('opacity')}></circle>`;
    case 'path':
      return svg`<path d=${at('d')} transform=${at('transform')} fill=${at('fill')} stroke=${at('stroke')} stroke-width=${at('stroke-width')} stroke-dasharray=${at('stroke-dasharray')} opacity=${at('opacity')}></path>`;
    case 'text':
      return svg`<text x=${at('x')} y=${at('y')} direction=${at('direction')} text-anchor=${at('text-anchor')} font-size=${at('font-size')} font-weight=${at('font-weight')} fill=${at('fill')} lang=${at('lang')}>${text}</text>`;
    case 'image':
      return svg`<image x=${at('x')} y=${at('y')} width=${at('width')} height=${at('height')} href=${at('href')} preserveAspectRatio=${at('preserveAspectRatio')}>${children.map(nodeTemplate)}</image>`;
    case 'title':
      return svg`<title>${text}</title>`;
    default:
      throw new TypeError(`expected a shape of a page, got <${tag}>`);
  }
}
