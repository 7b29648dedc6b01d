import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Another process of this machine. */
export interface ProcessFacts {
  /** The id of the process that started it, or that took it over. */
  readonly parent: number;
  /** Its command line, or what it calls itself. */
  readonly command: string;
}

/** What the system says of a process; undefined where there is none of this id. */
export function readProcess(id: number): ProcessFacts | undefined {
  try {
    return process.platform === 'linux' ? readFromProc(id) : readFromPs(id);
  } catch {
    return undefined;
  }
}

function readFromProc(id: number): ProcessFacts {
  // The second field is a name in parentheses, which may hold blanks and parentheses itself.
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
  const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
  return { parent: Number(parent), command: words.join(' ').trim() };
}

// Systems other than Linux have this command by POSIX.
function readFromPs(id: number): ProcessFacts {
  const line = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(id)], { encoding: 'utf8' });
  const [, parent, command = ''] = /^\s*(\d+)\s+(.*)$/m.exec(line) ?? [];
  return { parent: Number(parent), command };
}
