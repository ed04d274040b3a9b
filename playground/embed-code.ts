import type { CheckedText } from './check-text.ts';
import { directionFor } from './direction-for.ts';
import type { PlaygroundState } from './state.ts';

/** The lines that put what is shown on another page, once the package is installed there. */
export function embedCode(state: PlaygroundState, checked: CheckedText): string {
  const attributes = [
    `view="${state.view}"`,
    `theme="${state.theme}"`,
    `lang="${state.language}"`,
    `dir="${directionFor(state, checked)}"`,
    ...(state.width === 'fill' ? [] : [`style="inline-size: ${state.width}px"`]),
  ];
  return [
    `<script type="module" src="node_modules/journeyscape/dist/journeyscape.js"></script>`,
    `<journey-map ${attributes.join(' ')}>`,
    `<script type="application/json">`,
    inScript(checked.document),
    `</script>`,
    `</journey-map>`,
    ...optionLines(state.options),
    '',
  ].join('\n');
}

function optionLines(options: PlaygroundState['options']): string[] {
  if (Object.keys(options).length === 0) return [];
  return [
    `<script type="module">`,
    `document.querySelector('journey-map').options = ${inScript(options)};`,
    `</script>`,
  ];
}

/** JSON that nothing in it can end: the only sign that could begin a tag is written as its code. */
function inScript(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replaceAll('<', '\\u003c');
}
