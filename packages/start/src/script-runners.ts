import { spawnSync } from 'node:child_process';

interface ProcessFacts {
  readonly parent: number;
  readonly command: string;
}

interface Link {
  readonly child: number;
  readonly parent: number;
}

/** The processes of this machine by their id; empty if the machine has no `ps`. */
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
 * Whether one of the script runners above this process has ended since the process table was read. The
 * server has the function that finds the runners among the processes above it; its file runs as it is.
 */
export async function hasRunnerEnded(
  before: ReadonlyMap<number, ProcessFacts>,
  root: string,
): Promise<boolean> {
  const runners: {
    toRunnerLinks(id: number, read: (id: number) => ProcessFacts | undefined): readonly Link[];
  } = await import(`${root}apps/reference-server/src/shutdown-signal.ts`);
  const links = runners.toRunnerLinks(process.pid, (id) => before.get(id));
  const now = readProcessTable();
  return links.some(({ child, parent }) => now.get(child)?.parent !== parent);
}
