// Publishes the tarballs that .ci/release/pack has written, those that others depend on first. It needs Node and npm only:
// nothing that is installed gets near the rights to publish.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A tarball in the plan that changesets writes beside them. */
interface Release {
  readonly name: string;
  readonly version: string;
  /** The npm tag, as `latest`. */
  readonly tag: string;
  readonly tarball: {
    readonly path: string;
    /** As `sha256-…`, in base64. */
    readonly integrity: string;
  };
}

const [folder = '', ...options] = process.argv.slice(2);
const isDryRun = options.includes('--dry-run');
const { plan } = JSON.parse(readFileSync(join(folder, 'publish-plan.json'), 'utf8'));
const releases: readonly Release[] = plan.flat();

const problem = publishAll();
if (problem !== undefined) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

/** A sentence if a package was not published. */
function publishAll(): string | undefined {
  const changed = releases.filter(isChanged).map(toFile);
  if (changed.length > 0) return `Not what was packed: ${changed.join(', ')}.`;
  const failed = releases.find((release) => !publish(release));
  return failed && `${toId(failed)} was not published. Run this again: it goes on there.`;
}

function publish(release: Release): boolean {
  if (!isDryRun && isPublished(release)) {
    process.stdout.write(`${toId(release)} is there already.\n`);
    return true;
  }
  // A provenance can only be made on a server of CI.
  const run = isDryRun ? ['--dry-run', '--provenance=false'] : ['--provenance'];
  const args = ['publish', toFile(release), '--access', 'public', '--tag', release.tag, ...run];
  return spawnSync('npm', args, { stdio: 'inherit' }).status === 0;
}

function isPublished(release: Release): boolean {
  const args = ['view', toId(release), 'version'];
  const { status, stdout } = spawnSync('npm', args, { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function isChanged(release: Release): boolean {
  const hash = createHash('sha256')
    .update(readFileSync(toFile(release)))
    .digest('base64');
  return release.tarball.integrity !== `sha256-${hash}`;
}

function toFile({ tarball }: Release): string {
  return join(folder, tarball.path);
}

function toId({ name, version }: Release): string {
  return `${name}@${version}`;
}
