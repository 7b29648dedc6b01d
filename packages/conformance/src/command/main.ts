#!/usr/bin/env node
import { createConformanceCommand } from './create-conformance-command.js';

await createConformanceCommand().name('numberkit-conformance').parseAsync();
