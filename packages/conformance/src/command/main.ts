#!/usr/bin/env node
import process from 'node:process';
import { CommanderError } from 'commander';
import { createConformanceCommand } from './create-conformance-command.js';
import { exitForSetup } from './guard.js';

try {
  await createConformanceCommand().name('numberkit-conformance').parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // A call that makes no sense is a fault of the setting; 1 is kept for subjects.
  process.exitCode = error.exitCode === 0 ? 0 : exitForSetup;
}
