import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closingLine } from '../../tools/closing-line.ts';
import { runSteps, type Step } from '../../tools/run-steps.ts';

const pass = 'exit 0';
const fail = 'echo the reason; exit 1';
const forever = 'sleep 600';
const printed: string[] = [];

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  printed.length = 0;
});

function run(...steps: readonly Step[]) {
  return runSteps(steps, { atOnce: 2, patience: 300, folder: mkdtempSync(join(tmpdir(), 'steps-')) });
}

test('a command that passes counts as one test, a Vitest run as many as it tells', async () => {
  const tests = `echo '{"passed":5,"failed":0,"skipped":1}' > $TALLY_FILE`;
  const tally = await run({ name: 'lint', command: pass }, { name: 'tests', command: tests, tests: true });
  expect(closingLine(tally)).toBe('6 passed, 0 failed, 1 skipped');
});

test('after a failure what runs is stopped, what waits is not begun, and both count as skipped', async () => {
  const tally = await run(
    { name: 'first', command: fail },
    { name: 'second', command: forever },
    { name: 'third', command: pass },
  );
  expect(tally).toEqual({ passed: 0, failed: 1, skipped: 2 });
});

// One that is waited for all the same runs into the time limit of the test.
test.each([
  ['does not heed the request', `trap '' TERM; while :; do sleep 0.1; done`],
  ['leaves somebody behind who holds its output', 'setsid sleep 40'],
])('a step that %s is killed and not waited for', async (_, stubborn) => {
  const tally = await run({ name: 'first', command: `sleep 0.1; ${fail}` }, { name: 'second', command: stubborn });
  expect(tally).toEqual({ passed: 0, failed: 1, skipped: 1 });
});

test('what a failed command printed is shown', async () => {
  await run({ name: 'lint', command: fail });
  expect(printed.join('\n')).toMatch(/── lint: FAILED.*\nthe reason/);
});

test('a Vitest run that crashes counts as failed', async () => {
  expect(await run({ name: 'tests', command: fail, tests: true })).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a step waits for the one it needs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'needs-'));
  const tally = await run(
    { name: 'build', command: `sleep 0.2; touch ${folder}/built` },
    { name: 'use', command: `test -e ${folder}/built`, needs: ['build'] },
  );
  expect(tally.passed).toBe(2);
});
