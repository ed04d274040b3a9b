import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Io } from './io.js';

/** The world as Node shows it: files, standard input and output. */
export const nodeIo: Io = {
  readText: async (file) => decodedText(file === '-' ? await buffer(process.stdin) : await readFile(file)),
  writeText: (file, text) => writeFile(file, text),
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  today: () => new Date().toISOString().slice(0, 10),
  async version() {
    const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  },
};

/** Text files from Windows may be UTF-16; its mark at the head tells. All else is UTF-8; what is not is told where it is read. */
function decodedText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
