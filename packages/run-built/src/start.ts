import { runBuilt } from './run-built.ts';

await runBuilt('@numberkit/reference-server', 'apps/reference-server/dist/main.js');
