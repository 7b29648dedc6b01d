import { readFileSync } from 'node:fs';

/** The options of Node with which the script `start` runs the server: what measures that server runs it with the same. */
export function readNodeOptions(): readonly string[] {
  const manifest = new URL('../../../package.json', import.meta.url);
  const { scripts }: { scripts: { start: string } } = JSON.parse(readFileSync(manifest, 'utf8'));
  return scripts.start.match(/--[\w-]+=\d+/g) ?? [];
}
