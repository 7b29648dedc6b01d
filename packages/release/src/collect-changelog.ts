// Adds what changesets has just written into the changelogs of the packages to that of the project.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addSection, readSection, toProjectSection } from './changelog.ts';
import { readPublicPackages, readVersion, root } from './public-packages.ts';

const version = readVersion();
const sections = new Map<string, string>();
for (const { name, folder } of readPublicPackages()) {
  const file = join(folder, 'CHANGELOG.md');
  const section = existsSync(file) ? readSection(readFileSync(file, 'utf8'), version) : undefined;
  if (section !== undefined) sections.set(name, section);
}

const file = join(root, 'CHANGELOG.md');
const changelog = readFileSync(file, 'utf8');
if (sections.size > 0 && readSection(changelog, version) === undefined) {
  writeFileSync(file, addSection(changelog, toProjectSection(version, sections)));
}
