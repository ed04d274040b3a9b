import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

/** What a command did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Runs a command line on files that are in memory alone; `-` is standard input. */
export async function runOn(files: Readonly<Record<string, string>>, ...words: string[]): Promise<Outcome> {
  const held = new Map(Object.entries(files));
  let out = '';
  let err = '';
  const io: Io = {
    readText(file) {
      const text = held.get(file);
      const missing = Object.assign(new Error('missing'), { code: 'ENOENT' });
      return text === undefined ? Promise.reject(missing) : Promise.resolve(text);
    },
    writeText(file, text) {
      if (file.startsWith('/missing/')) return Promise.reject(Object.assign(new Error('missing'), { code: 'ENOENT' }));
      held.set(file, text);
      return Promise.resolve();
    },
    print: (text) => void (out += text),
    complain: (text) => void (err += text),
    today: () => '2025-05-14',
    version: () => Promise.resolve('1.2.3'),
  };
  const code = await run(words, io);
  return { code, out, err, files: Object.fromEntries(held) };
}
