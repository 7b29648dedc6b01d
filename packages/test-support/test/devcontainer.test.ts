import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './workflow-files.js';

const readJson = async (file: string) => JSON.parse(await readFile(join(root, file), 'utf8'));
const devcontainer = await readJson('.devcontainer/devcontainer.json');

test('the development container has the major version of Node that .nvmrc names', async () => {
  const [major] = (await readFile(join(root, '.nvmrc'), 'utf8')).split('.');
  expect(devcontainer.image).toMatch(new RegExp(`/javascript-node:\\d+-${major}-`));
});

test('the development container installs the programs of the tests and the packages', () => {
  const [, script = ''] =
    /^bash (\S+) && npx -y pnpm@12 install$/.exec(devcontainer.postCreateCommand) ?? [];
  expect(script).toBe('.ci/install-programs');
  expect(existsSync(join(root, script))).toBe(true);
});

test("the development container has the editor's recommended extensions and the server's port", async () => {
  const { recommendations } = await readJson('.vscode/extensions.json');
  expect(devcontainer.customizations.vscode.extensions).toEqual(recommendations);
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  for (const port of devcontainer.forwardPorts) expect(readme).toContain(`127.0.0.1:${port}`);
});
