import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { addClientOptions, readAddress } from '../client-command.js';
import { checkShell, type Environment } from '../doctor/check-shell.js';
import type { Finding } from '../doctor/finding.js';
import { findPortOwner } from '../doctor/port-owner.js';
import { exitCodes } from '../errors.js';
import { toFindingsText } from '../output/findings-text.js';
import { createPaint, toJsonText } from '../output/text.js';
import type { Platform } from '../platform.js';

const more = `
It looks at the server's address, version, control key, clock and faults, and at what AWS clients read from this
shell: endpoint, region, credentials and proxy. The exit code is 1 if a check fails.

Examples:
  $ numberkit doctor
  $ numberkit doctor --url http://127.0.0.1:4020 --json`;

/** `numberkit doctor`: why calls do not reach the server, or end otherwise than expected. */
export function addDoctorCommand(
  program: Command,
  platform: Platform,
  { exit, version }: { readonly exit: (code: number) => void; readonly version: string },
): void {
  const command = program
    .command('doctor')
    .description('Check whether calls from this shell reach the server, and what would stop them.')
    .addHelpText('after', more);
  addClientOptions(command, platform).action(async () => {
    const findings = await findAll(command, platform, version);
    const { json }: { json?: true } = command.opts();
    platform.print(
      json ? toJsonText({ findings }) : toFindingsText(findings, createPaint(platform.colours)),
    );
    if (findings.some(({ verdict }) => verdict === 'fail')) exit(exitCodes.refused);
  });
}

async function findAll(
  command: Command,
  platform: Platform,
  version: string,
): Promise<readonly Finding[]> {
  const { environment } = platform;
  const { url, key } = readAddress(command, platform);
  const [{ createControl }, { checkServer }, { phoneNumbers }] = await Promise.all([
    import('../control.js'),
    import('../doctor/check-server.js'),
    import('@numberkit/contract/phone-numbers'),
  ]);
  const control = createControl(url, key);
  const { findings, server } = await checkServer(control, { url, key, version, findPortOwner });
  const shell = checkShell({
    environment,
    url: new URL(url),
    services: Object.keys(phoneNumbers.services),
    region: server?.defaultScope.region,
    hasCredentialsFile: await hasCredentialsFile(environment),
  });
  if (server?.credentials !== true) return [...findings, ...shell];
  const region = environment['AWS_REGION'] || server.defaultScope.region;
  // A server with credentials accepts only those.
  const { checkSignature } = await import('../doctor/check-signature.js');
  const signature = await checkSignature(url, region, environment);
  return [
    ...findings,
    ...shell.map((finding) => (finding.check === signature.check ? signature : finding)),
  ];
}

async function hasCredentialsFile(environment: Environment): Promise<boolean> {
  const home = environment['HOME'] ?? environment['USERPROFILE'] ?? '';
  const file = environment['AWS_SHARED_CREDENTIALS_FILE'] || join(home, '.aws', 'credentials');
  return access(file).then(
    () => true,
    () => false,
  );
}
