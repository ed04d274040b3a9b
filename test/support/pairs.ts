/** What can be chosen: a name, and the values that it may have. */
export type Factors = Readonly<Record<string, readonly unknown[]>>;

/** One value for each name. */
export type Choice<F extends Factors> = { readonly [Name in keyof F]: F[Name][number] };

/**
 * Choices that hold every pair of values of any two names: a fault that takes two things at once is met, in a fraction of all
 * combinations.
 *
 * ```ts
 * pairsOf({ width: [320, 1280], direction: ['ltr', 'rtl'], locale: ['en', 'zh-Hans'] }).length; // 4, not 8
 * ```
 *
 * Greedy: a choice begins with the first pair that is still open, then takes for each name the value that closes most pairs.
 */
export function pairsOf<F extends Factors>(factors: F): Choice<F>[] {
  const names = Object.keys(factors);
  const open = openPairs(factors, names);
  const choices: Choice<F>[] = [];
  for (let first = open.keys().next(); !first.done; first = open.keys().next()) {
    const [[a, i], [b, j]] = JSON.parse(first.value) as [Place, Place];
    const taken = new Map<string, number>([
      [a, i],
      [b, j],
    ]);
    for (const name of names) if (!taken.has(name)) taken.set(name, bestOf(factors[name] ?? [], name, taken, open));
    for (const pair of pairsWithin([...taken])) open.delete(pair);
    choices.push(
      Object.fromEntries(names.map((name) => [name, factors[name]?.[taken.get(name) ?? 0]])) as unknown as Choice<F>,
    );
  }
  return choices;
}

/** A name, and the index of its value. */
type Place = readonly [name: string, index: number];

function openPairs(factors: Factors, names: readonly string[]): Set<string> {
  const places = names.map((name) => (factors[name] ?? []).map((_, index): Place => [name, index]));
  // A name alone has to show each of its values, too.
  if (places.length === 1) return new Set(places[0]?.map((place) => pairOf(place, place)));
  return new Set(
    places.flatMap((own, at) =>
      places.slice(at + 1).flatMap((other) => own.flatMap((a) => other.map((b) => pairOf(a, b)))),
    ),
  );
}

function bestOf(
  values: readonly unknown[],
  name: string,
  taken: ReadonlyMap<string, number>,
  open: ReadonlySet<string>,
): number {
  const closed = values.map((_, index) => [...taken].filter((place) => open.has(pairOf([name, index], place))).length);
  return closed.indexOf(Math.max(...closed));
}

function pairsWithin(places: readonly Place[]): string[] {
  return places.flatMap((a) => places.map((b) => pairOf(a, b)));
}

function pairOf(a: Place, b: Place): string {
  return JSON.stringify([a, b].sort(([first], [second]) => (first < second ? -1 : 1)));
}
