import { fileURLToPath } from 'node:url';
import { writeBuildRecord } from './build-record.ts';

// Turbo runs this after the builds of the command and of its dependencies.
const hash = process.env['TURBO_HASH'];
if (hash === undefined)
  throw new Error('Only turbo knows of which sources a build is: turbo run build');
await writeBuildRecord(fileURLToPath(new URL('../../../', import.meta.url)), hash);
