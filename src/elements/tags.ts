import type { JourneyMap } from './journey-map.js';
import type { ViewElement } from './view-element.js';
import type { ViewName, ViewOptions } from './view-options.js';

/** What a template may set on each tag, by the name of the tag: the types of the frameworks are made of it. */
export type JourneyTags = { readonly 'journey-map': MapProperties } & {
  readonly [Name in ViewName as `journey-${Name}`]: TagProperties & Options<Name>;
};

/** What every tag takes. */
type TagProperties = Partial<
  Pick<ViewElement, 'journey' | 'src' | 'compare' | 'compareMode' | 'locale' | 'selected' | 'resolveImage'>
> & { readonly theme?: Exclude<ViewElement['theme'], ''> | undefined };

interface Options<Name extends ViewName> {
  readonly options?: ViewOptions[Name] | undefined;
}

// Which options there are depends on the view that is named beside them.
type MapProperties = TagProperties & Partial<Pick<JourneyMap, 'savedView'>> & (ShownView | UsualView);

type ShownView = { readonly [Name in ViewName]: Options<Name> & { readonly view: Name } }[ViewName];
type UsualView = Options<'timeline'> & { readonly view?: undefined };
