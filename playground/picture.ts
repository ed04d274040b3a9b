import '../src/elements/define.js';
import type { JourneyMap } from '../src/elements/journey-map.js';
import type { Place } from '../src/formats/place.js';
import type { CheckedText } from './check-text.ts';
import type { JourneyDocument } from '../src/model/schema.js';
import { directionFor } from './direction-for.ts';
import { make, part } from './page-parts.ts';
import { sampleDocument } from './samples.ts';
import { savedIn } from './saved-views.ts';
import type { PlaygroundState } from './state.ts';

/** Shows the map; `onSelect` hears where the text says a step that a reader picked. */
export function startPicture(onSelect: (place: Place) => void): {
  readonly show: (state: PlaygroundState, checked: CheckedText) => void;
  /** The width of the map in px as it is on the page. */
  readonly width: () => number;
} {
  const stage = part('stage', HTMLElement);
  const stale = part('stale', HTMLElement);
  let shown: { readonly map: JourneyMap; readonly sample: string; readonly checked: CheckedText } | undefined;
  stage.addEventListener('journey-select', ({ step }) => {
    const place = step === undefined ? undefined : shown?.checked.placeOfStep(step);
    if (place) onSelect(place);
  });
  return {
    show(state, given) {
      const last = shown?.sample === state.sample ? shown : undefined;
      // While a text cannot be read the last map stays, so that the page does not jump at every bracket.
      const isStale = given.document === undefined && last?.checked.document !== undefined;
      const checked = isStale ? last.checked : given;
      // Another sample gets a map of its own: nothing of it is chosen or scrolled yet.
      const map = last?.map ?? make('journey-map');
      shown = { map, checked, sample: state.sample };
      stale.hidden = !isStale;
      stage.dataset['width'] = state.width;
      setMap(map, state, checked);
      if (map !== last?.map) stage.replaceChildren(map);
    },
    width: () => shown?.map.clientWidth ?? 0,
  };
}

function setMap(map: JourneyMap, state: PlaygroundState, checked: CheckedText): void {
  map.style.inlineSize = state.width === 'fill' ? '' : `${state.width}px`;
  map.setAttribute('view', state.view);
  map.setAttribute('theme', state.theme);
  map.dir = directionFor(state, checked);
  map.lang = state.language;
  map.locale = state.language;
  map.options = state.options;
  map.savedView = savedIn(state, checked) || undefined;
  map.compare = sampleDocument(state.compare) as JourneyDocument | undefined;
  map.compareMode = state.mode;
  map.journey = checked.document as JourneyDocument | undefined;
}
