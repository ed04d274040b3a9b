import type { CheckedText } from './check-text.ts';
import { directionFor } from './direction-for.ts';
import { sampleDocument } from './samples.ts';
import { savedIn } from './saved-views.ts';
import type { PlaygroundState } from './state.ts';

/** The lines that put what is shown on another page; `script` is the address of the library's single file. */
export function embedCode(state: PlaygroundState, checked: CheckedText, script: string): string {
  const saved = savedIn(state, checked);
  const attributes = [
    ...(saved ? [`saved-view="${inAttribute(saved)}"`] : [`view="${state.view}"`]),
    `theme="${state.theme}"`,
    `lang="${state.language}"`,
    `dir="${directionFor(state, checked)}"`,
    ...(state.width === 'fill' ? [] : [`style="inline-size: ${state.width}px"`]),
  ];
  return [
    `<!-- This address serves while the playground runs. The same file is dist/journeyscape.iife.js of the package. -->`,
    `<script src="${inAttribute(script)}"></script>`,
    `<journey-map ${attributes.join(' ')}>`,
    `<script type="application/json">`,
    inScript(checked.document),
    `</script>`,
    `</journey-map>`,
    ...propertyLines(state),
    '',
  ].join('\n');
}

function propertyLines({ options, compare, mode }: PlaygroundState): string[] {
  const other = sampleDocument(compare);
  const lines = [
    ...(Object.keys(options).length === 0 ? [] : [`map.options = ${inScript(options)};`]),
    ...(other === undefined ? [] : [`map.compareMode = '${mode}';`, `map.compare = ${inScript(other)};`]),
  ];
  if (lines.length === 0) return [];
  // The map just before this script: a page may have several.
  const map = `const map = document.currentScript.previousElementSibling;`;
  return [`<script>`, `{`, map, ...lines, `}`, `</script>`];
}

function inAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** JSON that nothing in it can end: the only sign that could begin a tag is written as its code. */
function inScript(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replaceAll('<', '\\u003c');
}
