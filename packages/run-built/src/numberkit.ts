#!/usr/bin/env node
import { runBuilt } from './run-built.ts';

await runBuilt('@numberkit/cli', 'apps/cli/dist/main.js');
