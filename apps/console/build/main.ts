import { writeConsole } from './write-console.ts';

await writeConsole();
