import { env, stderr, stdout } from 'node:process';
import { coloured, plain, wantsColours } from '../report/colours.js';
import type { OnResult, Report } from '../report/report.js';
import { toReportText } from '../report/report-text.js';
import { exitCodes } from './guard.js';
import { createProgress } from './progress.js';
import { checkFolders, type ReportOptions, writeReports } from './report-options.js';

/**
 * Judges, and shows the report.
 *
 * @returns the exit code
 */
export async function runJudge(
  judge: (onResult: OnResult) => Promise<Report>,
  options: ReportOptions,
): Promise<number> {
  checkFolders(options);
  const progress = createProgress(stderr);
  const report = await judge(progress.onResult).finally(progress.end);
  const paint = wantsColours(stdout, env) ? coloured : plain;
  stdout.write(`${toReportText(report, { passing: options.all ?? false, paint })}\n`);
  await writeReports(report, options);
  return exitCodes[report.outcome];
}
