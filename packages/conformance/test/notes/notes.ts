import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { toContract } from '@numberkit/codegen/contract';
import type { DocumentedFacts } from '@numberkit/contract';
import { parse } from 'yaml';
import { createSuiteOfFacts, type Suite } from '../../src/create-suite.js';
import { scenarios } from './scenarios.js';

/** The path of the OpenAPI document. */
export const path: string = fileURLToPath(new URL('./notes.openapi.yaml', import.meta.url));

export const contract: DocumentedFacts = toContract(parse(await readFile(path, 'utf8')));

export const suite: Suite = createSuiteOfFacts(contract, scenarios);
