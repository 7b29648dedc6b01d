import { chmod } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { listen } from '@numberkit/test-support';
import type { TestProject } from 'vitest/node';
import { createClone, type Ended } from './clone.ts';
import { makeReadOnly, makeWritable } from './image.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of a fresh clone. */
    readonly clone: string;
    /** The folder around the clone, for what its scripts write. */
    readonly outside: string;
    /** What the Dockerfile copies from its build. */
    readonly app: string;
    /** How the script that the Dockerfile runs has ended. */
    readonly staged: Ended;
  }
}

/** Makes a fresh clone, and has the content of the image made in it: that installs and builds what releases need too. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  // It has no package yet.
  const registry = await listen(
    createServer((_request, response) => void response.writeHead(404).end('{}')),
  );
  const clone = await createClone(registry.url);
  const app = join(clone.outside, 'app');
  // An image is built without the folder .git.
  const staged = await clone.run('bash', ['.ci/container/stage', app], { GIT_DIR: '/none' });
  if (staged.code === 0) makeReadOnly(app);
  // Another user has to get through to it.
  await chmod(clone.outside, 0o711);
  provide('clone', clone.folder);
  provide('outside', clone.outside);
  provide('app', app);
  provide('staged', staged);
  return async () => {
    if (staged.code === 0) makeWritable(app);
    await clone[Symbol.asyncDispose]();
    await registry[Symbol.asyncDispose]();
  };
}
