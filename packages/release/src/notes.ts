// Writes what the changelog says of the version to be released. Fails if the tag does not fit, or nothing is said.
// Argument: the tag.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSection } from './changelog.ts';
import { readVersion, root } from './public-packages.ts';

const [tag = ''] = process.argv.slice(2);
const version = readVersion();
const section = readSection(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
const pending = readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md'));
const problem = toProblem();
if (problem === undefined) {
  process.stdout.write(`${section}\n`);
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

function toProblem(): string | undefined {
  if (tag !== '' && tag !== `v${version}`) {
    return `The tag is ${tag}, and the packages have the version ${version}: tag v${version}, or run .ci/release/version first.`;
  }
  if (pending.length > 0) {
    return `Changesets are not in a version yet: ${pending.join(', ')}. Run .ci/release/version first.`;
  }
  if (!section) return `CHANGELOG.md has no section "## ${version}": write what has changed.`;
  return undefined;
}
