/** A line across in a gutter, with the legs that come in from the column before (`starts`) and go on behind (`ends`). */
export interface Bend {
  readonly gutter: number;
  readonly links: number[];
  /** One a link, so that a leg that two links share counts twice. */
  readonly starts: number[];
  readonly ends: number[];
  /** From 0 on, along. */
  track: number;
  /** The second half of a bend that had to step aside, and where it crosses over to it. */
  far: { readonly bend: Bend; readonly across: number } | undefined;
}

/** From where to where a bend reaches across. */
export function spanOf({ starts, ends, far }: Bend): readonly [first: number, last: number] {
  let first = far?.across ?? Infinity;
  let last = far?.across ?? -Infinity;
  for (const legs of [starts, ends])
    for (const leg of legs) {
      first = Math.min(first, leg);
      last = Math.max(last, leg);
    }
  return [first, last];
}
