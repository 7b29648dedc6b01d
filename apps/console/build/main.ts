import { mkdir, rm, writeFile } from 'node:fs/promises';
import { buildConsoleFiles } from './console-files.ts';

const folder = new URL('../dist/', import.meta.url);
const files = await buildConsoleFiles();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const { name, content } of files) await writeFile(new URL(name, folder), content);
