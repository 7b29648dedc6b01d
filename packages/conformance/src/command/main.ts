#!/usr/bin/env node
import process from 'node:process';
import { exitForSetup } from './guard.js';
import { exitOnOutputError } from './output-errors.js';
import { runConformance } from './run-conformance.js';

// Without its output a run has no verdict.
exitOnOutputError({ closed: exitForSetup, failed: exitForSetup });
process.exitCode = await runConformance(process.argv.slice(2));
