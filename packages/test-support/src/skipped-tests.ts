import type { Reporter, TestModule } from 'vitest/node';

/**
 * Makes skipped tests visible: a line for each outside CI, and a failed run where the variable `CI` is
 * set. A test that CI cannot run protects nothing, and nobody reads the lines of a run that passed.
 */
export default class SkippedTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) =>
      [...module.children.allTests('skipped')].map(
        (test) => `${module.relativeModuleId}: ${test.fullName}`,
      ),
    );
    if (skipped.length === 0) return;
    const isCi = !['', 'false', '0', undefined].includes(process.env['CI']);
    const consequence = isCi
      ? 'A skipped test fails the run where CI is set: bash .ci/run installs what the tests want of the machine.'
      : 'They fail where CI is set. CONTRIBUTING.md says what the tests want of the machine.';
    console.error(['SKIPPED, NOT PASSED:', ...skipped, consequence].join('\n  '));
    if (isCi) process.exitCode = 1;
  }
}
