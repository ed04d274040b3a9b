import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Two levels below the project, as in dist/: from there the command finds the package’s version.
const folder = resolve('.cache/cli-test');
const program = join(folder, 'main.js');
let work = '';

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  work = mkdtempSync(join(folder, 'work-'));
  buildSync({
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
    logLevel: 'error',
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (input: string | Buffer, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: work,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('the command draws standard input to a file', () => {
  expect(start('journey\nPay: 2: Kim', 'draw', '-', '--out', 'map.svg')).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(work, 'map.svg'), 'utf8')).toContain('Pay');
});

test('the command ends with the code of its result', () => {
  expect(start('{', 'check', '-').status).toBe(1);
  expect(start('', 'check', 'gone.json')).toMatchObject({ status: 2, stdout: '' });
  expect(start('', 'check', '.').stderr).toBe('journeyscape: Cannot read .: it is a folder.\n');
});

test('the command knows its version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(start('', '--version').stdout).toBe(`${version}\n`);
});

test.skipIf(!existsSync('/dev/full'))('the command says that its output cannot be written', () => {
  writeFileSync(join(work, 'a.mmd'), 'journey\nPay: 2: Kim');
  const command = `"${process.execPath}" "${program}" draw a.mmd > /dev/full`;
  const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: work, encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, 'journeyscape: Cannot write standard output: the disk is full.\n']);
});

test('the command reads a file in UTF-16', () => {
  writeFileSync(join(work, 'wide.mmd'), '\ufeffjourney\n付款: 2: 金', 'utf16le');
  expect(start('', 'convert', 'wide.mmd').stdout).toContain('"title": "付款"');
});

test('the command names a file that is not UTF-8', () => {
  writeFileSync(join(work, 'old.mmd'), 'journey\nCaf\u00e9: 3: Ana', 'latin1');
  const { status, stdout } = start('', 'check', 'old.mmd');
  expect(status).toBe(1);
  expect(stdout).toContain('old.mmd:2:4: error not-utf-8 ');
});
