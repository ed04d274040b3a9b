import { afterAll, expect, test } from 'vitest';
import { journeys } from '../journeys/index.js';

// The pictures that Node drew and that were accepted.
const accepted = (
  import.meta as unknown as { glob(pattern: string, options: object): Record<string, () => Promise<string>> }
).glob('../gallery/timeline/*.svg', { query: '?raw', import: 'default' });

const worker = new Worker(new URL('./draw.worker.ts', import.meta.url), { type: 'module' });

afterAll(() => worker.terminate());

function drawnInWorker(json: unknown): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ json, frame: {}, options: {} });
  });
}

test.each(journeys.map(({ name, json }) => [name, json] as const))(
  'a worker of the page draws %s to the same byte as Node',
  async (name, json) => {
    const picture = await accepted[`../gallery/timeline/${name}.svg`]?.();
    expect(picture).toContain('<svg');
    expect((await drawnInWorker(json)) === picture).toBe(true);
  },
);
