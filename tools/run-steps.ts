import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tally } from './closing-line.ts';

/** One command of a longer check. */
export interface Step {
  readonly name: string;
  readonly command: string;
  /** Names of steps that must have passed before this one starts. */
  readonly needs?: readonly string[];
  /** True when the command is a Vitest run, which leaves a tally of its tests; any other command counts as one test. */
  readonly tests?: boolean;
}

/** How steps are run. */
export interface StepsOptions {
  /** How many at once. */
  readonly atOnce: number;
  /** An empty folder for the tallies. */
  readonly folder: string;
  /** How many milliseconds a step that is asked to stop has before it is killed; 5,000 if not given. */
  readonly patience?: number;
}

interface Result {
  readonly state: 'passed' | 'FAILED' | 'stopped';
  readonly output: string;
  readonly tally: Tally;
}

/**
 * The tally of all steps together, some of them run side by side.
 *
 * What a step prints is shown when it ends, so that two never mix. After the first failure nothing new starts and
 * what still runs is stopped (asked first, then killed with all that it started): such steps, and those never begun, count as skipped.
 */
export async function runSteps(
  steps: readonly Step[],
  { atOnce, folder, patience = 5000 }: StepsOptions,
): Promise<Tally> {
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const children = new Set<ChildProcess>();
  const passed = new Set<string>();
  const tallies: Tally[] = [];
  let failed = false;
  const stopAll = (): void => {
    failed = true;
    for (const child of children) stop(child, patience);
  };
  process.once('SIGINT', stopAll).once('SIGTERM', stopAll);

  const run = async (step: Step): Promise<void> => {
    const started = performance.now();
    const tallyFile = join(folder, `${steps.indexOf(step)}.json`);
    const child = start(step, tallyFile);
    children.add(child);
    const { ok, output } = await outcome(child);
    children.delete(child);
    const state = ok ? 'passed' : failed ? 'stopped' : 'FAILED';
    const result = { state, output, tally: await tallyOf(step, state, tallyFile) } as const;
    report(step, result, (performance.now() - started) / 1000);
    tallies.push(result.tally);
    running.delete(step);
    if (ok) passed.add(step.name);
    else stopAll();
  };

  while (running.size > 0 || (waiting.length > 0 && !failed)) {
    const next = waiting.findIndex((step) => (step.needs ?? []).every((name) => passed.has(name)));
    const [step] = !failed && running.size < atOnce && next >= 0 ? waiting.splice(next, 1) : [];
    if (step) running.set(step, run(step));
    else await Promise.race(running.values());
  }
  process.off('SIGINT', stopAll).off('SIGTERM', stopAll);
  return sum([...tallies, { passed: 0, failed: 0, skipped: waiting.length }]);
}

function start(step: Step, tallyFile: string): ChildProcess {
  // CI: a reference picture or snapshot that is missing is a failure, not written.
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  const env = { ...process.env, ...colour, CI: 'true', TALLY_FILE: tallyFile };
  // A process group of its own, so that stopping it also stops what it started.
  return spawn(step.command, { shell: true, detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

function stop(child: ChildProcess, patience: number): void {
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => {
    signal(child, 'SIGKILL');
    // Whoever left the group and still holds these must not be waited for.
    child.stdout?.destroy();
    child.stderr?.destroy();
  }, patience);
  child.once('close', () => clearTimeout(timer));
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // The whole group has ended by itself.
  }
}

function outcome(child: ChildProcess): Promise<{ readonly ok: boolean; readonly output: string }> {
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => output.push(data.toString()));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ ok: false, output: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output: output.join('').trim() }));
  });
}

async function tallyOf(step: Step, state: Result['state'], file: string): Promise<Tally> {
  if (state === 'stopped') return { passed: 0, failed: 0, skipped: 1 };
  if (!step.tests) return { passed: Number(state === 'passed'), failed: Number(state === 'FAILED'), skipped: 0 };
  const none: Tally = { passed: 0, failed: 0, skipped: 0 };
  const found = await readFile(file, 'utf8')
    .then((text) => JSON.parse(text) as Tally)
    .catch(() => none);
  // A run that ends badly without a failed test (a crash, no tests found) has failed all the same.
  return state === 'passed' ? found : { ...found, failed: Math.max(1, found.failed) };
}

/** The output of a check that passed says nothing; that of tests says what was tested. */
function report(step: Step, { state, output }: Result, seconds: number): void {
  console.log(`\n── ${step.name}: ${state}, ${seconds.toFixed(1)} s ── ${step.command}`);
  if (state === 'FAILED' || (state === 'passed' && step.tests)) console.log(output);
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }));
}
