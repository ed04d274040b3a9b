import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** How many tests of a run passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The plain sentence a run ends with. */
export function closingLine(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`;
}

/** A Vitest reporter that ends a run with the closing line, or leaves the tally in the file that `TALLY_FILE` names. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tally = tallyOf(modules, unhandledErrors.length);
    const file = process.env['TALLY_FILE'];
    if (file) writeFileSync(file, JSON.stringify(tally));
    else console.log(`\n${closingLine(tally)}`);
  }
}

function tallyOf(modules: readonly TestModule[], errors: number): Tally {
  const states = modules.flatMap((module) => {
    const tests = [...module.children.allTests()].map((test) => test.result().state);
    // A file that fails to load has no test to count, and must not pass for that.
    return module.state() === 'failed' && !tests.includes('failed') ? [...tests, 'failed'] : tests;
  });
  const passed = states.filter((state) => state === 'passed').length;
  const failed = states.filter((state) => state === 'failed').length;
  return { passed, failed: failed + errors, skipped: states.length - passed - failed };
}
