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

/** The forms of a report beside the one on the terminal. */
export interface ReportOptions {
  readonly json?: string;
  readonly junit?: string;
  readonly html?: string;
  /** Whether the terminal shows cases that pass. */
  readonly all?: true;
}

/** Adds the options of reports. */
export function addReportOptions(command: Command): Command {
  return command
    .option('--json <file>', 'write the report as JSON (report.schema.json describes it)')
    .option('--junit <file>', 'write the report as JUnit XML')
    .option('--html <file>', 'write the report as one HTML page')
    .option('--all', 'show the cases that pass as well');
}

/**
 * Refuses a report in a folder that does not exist, before anything is judged. Below the working directory
 * the folder is created, for CI; elsewhere it is more likely mistyped.
 *
 * @throws {SetupError} The folder does not exist.
 */
export function checkFolders({ json, junit, html }: ReportOptions): void {
  for (const [option, file] of Object.entries({ json, junit, html })) {
    if (file === undefined) continue;
    const folder = dirname(resolve(file));
    const isBelow = folder === cwd() || folder.startsWith(cwd() + sep);
    if (isBelow || existsSync(folder)) continue;
    throw new SetupError(
      `--${option} ${file} cannot be written: the folder ${folder} does not exist`,
    );
  }
}

/**
 * Writes a report to the given files.
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
