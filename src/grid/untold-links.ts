import type { RemarkGroup } from '../scene/remarks.js';
import type { Context } from '../content/context.js';
import type { PlacedService } from './placed-service.js';

/** The links for which a picture has no way, in words. */
export function untoldLinks(service: PlacedService | undefined, { frame }: Context): RemarkGroup {
  const texts = (service?.untold ?? []).map(({ name }) => name);
  return { key: 'links', title: frame.words.blueprint.links, texts };
}
