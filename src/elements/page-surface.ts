import type { Issue } from '../model/issue.js';
import type { SvgSurface } from '../paint/svg-nodes.js';
import { rasterData } from '../paint/svg-string.js';
import type { Scene } from '../scene/mark.js';
import { noAddress, resolverFailed } from './source-faults.js';
import { innerProperty } from './theme-styles.js';

/** The address from which a picture of the document may be loaded; `undefined` leaves it out. */
export type ResolveImage = (src: string) => string | undefined;

/** A page as what shapes are painted on. */
export interface PageSurface extends SvgSurface {
  /** Asks for the address of every picture in a scene; answers with what went wrong so far. */
  readonly resolve: (scene: Scene) => readonly Issue[];
}

/**
 * How shapes are painted on a page: colours by custom property, pictures where `resolveImage` gives an address.
 *
 * It is asked once for a picture. What it throws, and an answer that is no address, is an issue, and the picture is left out.
 */
export function pageSurface(resolveImage: ResolveImage = rasterData): PageSurface {
  const addresses = new Map<string, string | undefined>();
  const issues: Issue[] = [];
  const image = (src: string): string | undefined => {
    if (!addresses.has(src)) addresses.set(src, addressOf(src, resolveImage, issues));
    return addresses.get(src);
  };
  return {
    color: (name) => `var(${innerProperty(name)})`,
    image,
    holdsText: false,
    resolve({ marks }) {
      for (const { shapes } of marks) for (const shape of shapes) if (shape.kind === 'image') image(shape.href);
      return issues;
    },
  };
}

function addressOf(src: string, resolveImage: ResolveImage, issues: Issue[]): string | undefined {
  try {
    const answer: unknown = resolveImage(src);
    if (typeof answer === 'string') return answer || undefined;
    if (answer !== undefined && answer !== null) issues.push(noAddress(src, answer));
  } catch (error) {
    issues.push(resolverFailed(src, error));
  }
  return undefined;
}
