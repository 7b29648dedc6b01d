import { spawnSync } from 'node:child_process';

interface ProcessFacts {
  readonly parent: number;
  readonly command: string;
}

interface Link {
  readonly child: number;
  readonly parent: number;
}

/** Every process of this machine by its id; empty where the machine has no `ps`. */
export function readProcessTable(): ReadonlyMap<number, ProcessFacts> {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const lines = (stdout ?? '').matchAll(/^\s*(\d+)\s+(\d+)\s+(.*)$/gm);
  return new Map(
    Array.from(lines, ([, id, parent, command = '']) => [
      Number(id),
      { parent: Number(parent), command },
    ]),
  );
}

/**
 * Whether one of the script runners that had started this process before the build has gone. The server,
 * which is built by now, knows which of the processes above it are runners.
 */
export async function hasRunnerGone(
  before: ReadonlyMap<number, ProcessFacts>,
  root: string,
): Promise<boolean> {
  const runners: {
    toRunnerLinks(id: number, read: (id: number) => ProcessFacts | undefined): readonly Link[];
  } = await import(`${root}apps/reference-server/dist/process/script-runners.js`);
  const links = runners.toRunnerLinks(process.pid, (id) => before.get(id));
  const now = readProcessTable();
  return links.some(({ child, parent }) => now.get(child)?.parent !== parent);
}
