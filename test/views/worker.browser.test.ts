import { afterAll, expect, test } from 'vitest';
import { views } from '../../src/views/index.js';
import { journeys } from '../journeys/index.js';

// The pictures that Node drew and that were accepted.
const accepted = (
  import.meta as unknown as { glob(pattern: string, options: object): Record<string, () => Promise<string>> }
).glob('../gallery/*/*.svg', { query: '?raw', import: 'default' });

const worker = new Worker(new URL('./draw.worker.ts', import.meta.url), { type: 'module' });

afterAll(() => worker.terminate());

function drawnInWorker(view: string, json: unknown): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ json, view });
  });
}

test.each(views.flatMap((view) => journeys.map(({ name, json }) => [view.name, name, json] as const)))(
  'a worker of the page draws the %s of %s to the same byte as Node',
  async (view, name, json) => {
    const picture = await accepted[`../gallery/${view}/${name}.svg`]?.();
    expect(picture).toContain('<svg');
    expect((await drawnInWorker(view, json)) === picture).toBe(true);
  },
);
