import { paintSvg } from '../src/paint/svg-string.js';
import type { Frame } from '../src/layout/frame.js';
import { parseJourney } from '../src/model/parse.js';
import { draw } from '../src/pipeline.js';
import { requested } from '../src/resolve.js';
import type { Scene } from '../src/scene/mark.js';
import { viewNamed } from '../src/views/index.js';
import type { View } from '../src/views/view.js';
import type { CheckedText } from './check-text.ts';
import { make } from './page-parts.ts';
import { sampleDocument } from './samples.ts';
import { savedIn } from './saved-views.ts';
import { directionFor } from './direction-for.ts';
import type { PlaygroundState } from './state.ts';

/** What is shown, as an SVG file of its own, `width` px wide. */
export function svgOf(state: PlaygroundState, checked: CheckedText, width: number): string {
  const view = viewNamed(state.view);
  if (!view) throw new RangeError(`expected the name of a view, got ${state.view}`);
  const frame = { width, locale: state.language, direction: directionFor(state, checked) };
  return paintSvg(sceneOf(state, checked, view, frame), { theme: shownTheme(state.theme), standalone: true });
}

function sceneOf(state: PlaygroundState, checked: CheckedText, view: View, frame: Partial<Frame>): Scene {
  const other = sampleDocument(state.compare);
  const viewing = requested({
    ...{ journey: parseJourney(checked.document).journey, view, options: state.options, mode: state.mode },
    savedView: savedIn(state, checked),
    against: other === undefined ? undefined : parseJourney(other).journey,
  });
  return draw(viewing, frame).scene;
}

/** The name of the file that a state is saved to. */
export function svgName({ sample, text, view }: PlaygroundState): string {
  return `${text === undefined ? sample : 'journey'}-${view}.svg`;
}

/** Gives a text to the reader as a file. */
export function saveFile(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  make('a', { href, download: name }).click();
  // Not at once: the browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** A file has no system to follow, so it takes the colours the reader sees now. */
function shownTheme(theme: PlaygroundState['theme']): 'light' | 'dark' | 'contrast' {
  if (theme !== 'auto') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
