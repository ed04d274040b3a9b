import type { Scene, Shape } from '../src/scene/mark.js';

/** The least work that writes a scene as SVG: one template a shape, nothing escaped, rounded or looked up. */
export function svgFloor(scene: Scene): string {
  const parts = [`<svg xmlns="http://www.w3.org/2000/svg" width="${scene.width}" height="${scene.height}">`];
  for (const { part, shapes } of scene.marks) {
    parts.push(`<g class="${part}">`);
    for (const shape of shapes) parts.push(shapeText(shape));
    parts.push('</g>');
  }
  parts.push('</svg>');
  return parts.join('');
}

function shapeText(shape: Shape): string {
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${shape.fill ?? 'none'}"/>`;
    case 'circle':
      return `<circle cx="${shape.cx}" cy="${shape.cy}" r="${shape.r}" fill="${shape.fill ?? 'none'}"/>`;
    case 'text':
      return `<text x="${shape.x}" y="${shape.y}" font-size="${shape.font.size}" fill="${shape.fill}">${shape.text}</text>`;
    case 'path':
      return `<path d="${shape.commands.join('')}" fill="${shape.fill ?? 'none'}"/>`;
    case 'icon':
      return `<path d="M${shape.x} ${shape.y}h${shape.size}v${shape.size}" fill="${shape.color}"/>`;
    case 'image':
      return '';
  }
}
