import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** A subject's process. */
export interface Child extends AsyncDisposable {
  readonly url: string;
  /** CPU that it has used, in microseconds. */
  readCpu(): Promise<number>;
  /** Resident memory, in MB. */
  readMemory(): Promise<number>;
}

/** Starts a process and waits until it prints its address, unless that is known. */
export async function startChild(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  address: RegExp,
  known?: string,
): Promise<Child> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const printed = readAddress(child, address);
  // Its output is read in any case: a full pipe would stop it.
  if (known !== undefined) printed.catch(() => undefined);
  const url = known ?? (await printed);
  return {
    url,
    readCpu: () => readServiceCpu(child.pid),
    readMemory: async () =>
      sum(await Promise.all((await readService(child.pid)).map(readMemoryOf))),
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
      await ended;
      clearTimeout(timer);
    },
  };
}

// The following works on Linux only.
const ticksPerSecond = 100;

/** CPU that a process and its children have used, in microseconds. */
export async function readServiceCpu(pid: number | undefined): Promise<number> {
  return sum(await Promise.all((await readService(pid)).map(readCpuOf)));
}

/** A process and its children: Prism has one. */
async function readService(pid = 0): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return [pid, ...children.split(' ').filter(Boolean).map(Number)];
}

async function readCpuOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')')).split(' ');
  return (Number(fields[12]) + Number(fields[13])) * (1_000_000 / ticksPerSecond);
}

async function readMemoryOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(text)?.[1]) / 1024;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function readAddress(child: ChildProcess, address: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const take = (chunk: Buffer) => {
      if (output === '-') return;
      output = (output + chunk.toString()).slice(-10_000);
      const url = address.exec(output)?.[1];
      if (url === undefined) return;
      output = '-';
      resolve(url);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('exit', () => reject(new Error(`It ended without an address:\n${output}`)));
  });
}
