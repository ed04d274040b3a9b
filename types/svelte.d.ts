/**
 * The tags of journeyscape in components of Svelte 5. Types alone: `import type {} from 'journeyscape/svelte'`.
 */
import type { JourneyEventMap, JourneyTags } from 'journeyscape/elements';
import type { HTMLAttributes } from 'svelte/elements';

type Listeners = { [Name in keyof JourneyEventMap as `on${Name}`]?: (event: JourneyEventMap[Name]) => void };

type Element<Name extends keyof JourneyTags> = Omit<HTMLAttributes<HTMLElementTagNameMap[Name]>, keyof Listeners> &
  Listeners &
  JourneyTags[Name];

type Elements = { [Name in keyof JourneyTags]: Element<Name> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
