import { describe, expect, test } from 'vitest';
import { installers } from './support/installers.js';
import { createProject } from './support/project.js';
import { makeThreeCalls, serve } from './support/serve.js';
import { areThere, toTitle } from './support/tools.js';

const threeCalls = [
  expect.objectContaining({ Status: 'PENDING', NumberType: 'TOLL_FREE' }),
  expect.objectContaining({ DestinationPhoneNumber: '+12065550142', Action: 'BLOCK' }),
  { PhoneNumber: expect.objectContaining({ CallingNameStatus: 'UpdateInProgress' }) },
];

describe('the command, installed into an empty project', () => {
  const tested = installers.filter(({ needs }) => areThere(...needs));
  const others = installers.filter((one) => !tested.includes(one));
  for (const { name, needs } of others) test.skip(toTitle(`by ${name}`, ...needs));

  test.each(tested.map((one) => [one.name, one] as const))(
    'by %s, serves the three calls of README.md and is judged by the suite that it brings',
    async (_name, { runtime, install, approve, exec }) => {
      await using project = await createProject(runtime);
      const [command, ...words] = exec;
      const numberkit = [...words, 'numberkit'];
      await install(project, '@numberkit/cli');
      if (approve) {
        const refusal = await project.try(command, ...numberkit, 'serve');
        expect(refusal.code).toBe(1);
        expect(refusal.stderr).toContain('the package sqlite3 cannot be loaded');
        await approve(project);
      }
      await using server = await serve(project, command, ...numberkit, 'serve');
      expect(await makeThreeCalls(project, server.url)).toEqual(threeCalls);
      const args = [
        'conformance',
        'server',
        '--base-url',
        server.url,
        '--only',
        'updatePhoneNumber',
      ];
      const { stdout } = await project.run(command, ...numberkit, ...args, '--control');
      expect(stdout).toMatch(/passed/);
      const { stdout: clock } = await project.run(
        command,
        ...numberkit,
        'clock',
        '--url',
        server.url,
      );
      expect(clock).toContain('ahead of the real time');
    },
  );
});
