import { createServer } from 'node:http';
import { type ListeningServer, listen } from '@numberkit/test-support';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProject, type Project } from './support/project.js';
import { areThere, node20, node22, node24, node26, toTitle } from './support/tools.js';

const call = `new Numberkit({ baseUrl: process.argv[2] })
  .updatePhoneNumber({ phoneNumberId: '+12065550100', CallingName: 'Ada' })
  .then(({ PhoneNumber }) => console.log(PhoneNumber.UpdatedTimestamp.toISOString()));`;

const programs = {
  'program.mjs': `import { Numberkit } from '@numberkit/sdk';\n${call}`,
  'program.cjs': `const { Numberkit } = require('@numberkit/sdk');\n${call}`,
  'late.cjs': `import('@numberkit/sdk').then(({ Numberkit }) => {\n${call}\n});`,
};

let server: ListeningServer;
let project: Project;
beforeAll(async () => {
  const UpdatedTimestamp = '2026-03-31T00:00:00.250Z';
  const body = JSON.stringify({
    PhoneNumber: { PhoneNumberId: '%2B12065550100', UpdatedTimestamp },
  });
  server = await listen(
    createServer((request, response) => {
      request.resume().once('end', () => response.end(body));
    }),
  );
  project = await createProject();
  await project.run('node', node24.npm, 'install', '@numberkit/sdk');
  for (const [name, text] of Object.entries(programs)) await project.write(name, text);
});
afterAll(async () => {
  await project[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

for (const { name, bin } of [node20, node22, node24, node26]) {
  test.skipIf(!areThere(bin)).each(Object.keys(programs))(
    toTitle(`the installed client calls from %s on ${name}`, bin),
    async (program) => {
      const { stdout } = await project.run(`${bin}/node`, program, server.url);
      expect(stdout).toBe('2026-03-31T00:00:00.250Z\n');
    },
  );
}
