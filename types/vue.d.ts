/**
 * The tags of journeyscape in templates of Vue 3. Types alone: `import type {} from 'journeyscape/vue'`.
 */
import type { JourneyEventMap, JourneyTags } from 'journeyscape/elements';
import type { HTMLAttributes, PublicProps } from 'vue';

type Capitalized<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Capitalized<Rest>}`
  : Capitalize<Name>;

type Listeners = {
  [Name in keyof JourneyEventMap as `on${Capitalized<Name>}`]?: (event: JourneyEventMap[Name]) => void;
};

type Component<Name extends keyof JourneyTags> = new () => {
  $props: PublicProps & HTMLAttributes & Listeners & JourneyTags[Name];
};

type Components = { [Name in keyof JourneyTags]: Component<Name> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
