/** What a service blueprint says. */
export interface BlueprintWords {
  /** The full names of its lines. */
  readonly lines: Readonly<Record<'interaction' | 'visibility' | 'internal-interaction', string>>;
  /** One needs the other; both agree. */
  readonly dependency: string;
  readonly agreement: string;
  /** Customer and organisation meet. */
  readonly contact: string;
  /** The title of links that are told in words, where a picture has no room for them. */
  readonly links: string;
  /** How many leave at a place. */
  readonly leave: (count: string) => string;
  /** The title of what is claimed without evidence, listed below the map. */
  readonly assumptions: string;
  /** The title of what in the map is hardly as it is drawn, listed below it. */
  readonly checks: string;
  /** A link leads from the customer straight to backstage, or back. */
  readonly skipsFrontstage: (from: string, to: string) => string;
}
