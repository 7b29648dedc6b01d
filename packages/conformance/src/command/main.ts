#!/usr/bin/env node
import process from 'node:process';
import { CommanderError } from 'commander';
import { createConformanceCommand } from './create-conformance-command.js';
import { exitForSetup } from './guard.js';
import { exitOnOutputError } from './output-errors.js';

// Without its output a run has no verdict.
exitOnOutputError({ closed: exitForSetup, failed: exitForSetup });
try {
  await createConformanceCommand().name('numberkit-conformance').parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // An invalid call is an error of the setup; 1 means that the subject failed.
  process.exitCode = error.exitCode === 0 ? 0 : exitForSetup;
}
