import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { cwd } from 'node:process';
import type { Command } from 'commander';
import { createHtmlReport } from '../report/html-report.js';
import { toJsonReport } from '../report/json-report.js';
import { toJUnitReport } from '../report/junit-report.js';
import type { Report } from '../report/report.js';
import { orSetupError, SetupError } from './guard.js';

/** Where a report goes, beside the terminal. */
export interface ReportOptions {
  readonly json?: string;
  readonly junit?: string;
  readonly html?: string;
  /** Whether the terminal shows cases that pass. */
  readonly all?: true;
}

/** Gives a command the options of reports. */
export function addReportOptions(command: Command): Command {
  return command
    .option('--json <file>', 'write the report as JSON (report.schema.json describes it)')
    .option('--junit <file>', 'write the report as JUnit XML')
    .option('--html <file>', 'write the report as one HTML page')
    .option('--all', 'show the cases that pass as well');
}

/**
 * Refuses a report that is to go to a folder which is not there, before anything is judged. Below the
 * working directory it is made, for CI; elsewhere a folder that is missing is more likely mistyped.
 *
 * @throws {SetupError} It names the folder.
 */
export function checkFolders({ json, junit, html }: ReportOptions): void {
  for (const [option, file] of Object.entries({ json, junit, html })) {
    if (file === undefined) continue;
    const folder = dirname(resolve(file));
    const isBelow = folder === cwd() || folder.startsWith(cwd() + sep);
    if (isBelow || existsSync(folder)) continue;
    throw new SetupError(`--${option} ${file} cannot be written: there is no folder ${folder}`);
  }
}

/**
 * Writes a report into the files that are named.
 *
 * @throws {SetupError} One of them cannot be written.
 */
export async function writeReports(
  report: Report,
  { json, junit, html }: ReportOptions,
): Promise<void> {
  if (json !== undefined) await write(json, `${JSON.stringify(toJsonReport(report), null, 2)}\n`);
  if (junit !== undefined) await write(junit, toJUnitReport(report));
  if (html !== undefined) await write(html, await createHtmlReport(report));
}

async function write(path: string, text: string): Promise<void> {
  const writing = mkdir(dirname(path), { recursive: true }).then(() => writeFile(path, text));
  await orSetupError('The report cannot be written', writing);
}
