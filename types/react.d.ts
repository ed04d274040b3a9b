/**
 * The tags of journeyscape in JSX, for React 19. Types alone: `import type {} from 'journeyscape/react'`.
 */
import type { JourneyEventMap, JourneyTags } from 'journeyscape/elements';
import type { HTMLAttributes, RefAttributes } from 'react';

type Listeners = { [Name in keyof JourneyEventMap as `on${Name}`]?: (event: JourneyEventMap[Name]) => void };

type Element<Name extends keyof JourneyTags> = Omit<HTMLAttributes<HTMLElement>, keyof Listeners> &
  RefAttributes<HTMLElementTagNameMap[Name]> &
  Listeners &
  JourneyTags[Name];

type Elements = { [Name in keyof JourneyTags]: Element<Name> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
