import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listen } from '@numberkit/test-support';
import { expect, test } from 'vitest';
import { createProject } from './support/project.js';
import { expectNear, readTable } from './support/readme-table.js';
import { start } from './support/serve.js';
import { areThere, node24, toTitle } from './support/tools.js';

const files = {
  'app/layout.jsx': `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}`,
  'app/page.jsx': `'use client';
import { Numberkit } from '@numberkit/sdk';
import { useEffect, useState } from 'react';

export default function Page() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const client = new Numberkit({ baseUrl: location.origin });
    client.describePhoneNumbers().then(({ PhoneNumbers = [] }) => setCount(PhoneNumbers.length));
  }, []);
  return <p>{count}</p>;
}`,
  'app/count/route.js': `import { Numberkit } from '@numberkit/sdk';

export const runtime = 'edge';
export const dynamic = 'force-dynamic';

export async function GET() {
  const client = new Numberkit({ baseUrl: process.env.NUMBERKIT_BASE_URL });
  const { PhoneNumbers = [] } = await client.describePhoneNumbers();
  return Response.json({ count: PhoneNumbers.length });
}`,
};

test.skipIf(!areThere(node24.npm))(
  toTitle(
    'Next.js builds a page and a route of its edge runtime with the client, and the route calls',
    node24.npm,
  ),
  async () => {
    const body = JSON.stringify({ PhoneNumbers: [{}, {}] });
    await using server = await listen(
      createServer((request, response) => {
        request.resume().once('end', () => response.end(body));
      }),
    );
    await using project = await createProject();
    const others = ['next@16.4.6', 'react@19.3.1', 'react-dom@19.3.1'];
    await project.run('node', node24.npm, 'install', '@numberkit/sdk', ...others);
    for (const [name, text] of Object.entries(files)) await project.write(name, text);
    await project.write('.env', `NUMBERKIT_BASE_URL=${server.url}\n`);
    await project.run('node_modules/.bin/next', 'build');

    const code = await readChunk(join(project.folder, '.next/static'));
    expect(code).not.toContain('node:');
    expectNear(gzipSync(code).length / 1024, (await readTable('bundler')).get('Next.js')?.[0]);

    await using application = await start(project, 'node_modules/.bin/next', 'start');
    const retries = ['--retry', '60', '--retry-delay', '1', '--retry-connrefused'];
    const { stdout } = await project.run('curl', '-s', ...retries, `${application.url}/count`);
    expect(JSON.parse(stdout)).toEqual({ count: 2 });
  },
);

/** The text of the script that has the client. */
async function readChunk(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const scripts = names.filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(scripts.map((name) => readFile(join(folder, name), 'utf8')));
  const [chunk, ...others] = texts.filter((text) => text.includes('/v2/phone-numbers/describe'));
  if (chunk === undefined || others.length > 0) throw new Error('One script must have the client.');
  return chunk;
}
