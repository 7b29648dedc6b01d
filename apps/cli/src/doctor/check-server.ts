import {
  type ControlOutput,
  ForbiddenError,
  type NumberkitControl,
  ServiceException,
  UnauthorizedError,
} from '@numberkit/sdk/control';
import type { ServerAddress } from '../client-command.js';
import { isNoResponse, toReason } from '../control.js';
import { isForeign } from '../failure.js';
import { toClockText } from '../output/clock-text.js';
import type { Finding } from './finding.js';

export interface ServerCheck {
  readonly findings: readonly Finding[];
  /** The facts of the server; undefined if it could not be asked. */
  readonly server: ControlOutput<'getServer'> | undefined;
}

export interface CheckOptions extends ServerAddress {
  /** The version of the command. */
  readonly version: string;
  /** Finds the process that listens on a port of this machine. */
  readonly findPortOwner: (port: number) => Promise<string | undefined>;
}

/** Checks whether a Numberkit server is at the address, and can be controlled. */
export async function checkServer(
  control: NumberkitControl,
  options: CheckOptions,
): Promise<ServerCheck> {
  try {
    const server = await control.getServer();
    const [clock, { faults }] = await Promise.all([control.getClock(), control.listFaults()]);
    return {
      server,
      findings: [
        toAddressFinding(server.version, options),
        checkControl(server, options),
        checkClock(clock),
        checkFaults(faults.length),
      ],
    };
  } catch (error) {
    return { server: undefined, findings: await toFailedFindings(error, options) };
  }
}

function toAddressFinding(version: string, options: CheckOptions): Finding {
  const check = 'address';
  const fact = `Numberkit ${version} responds at ${options.url}.`;
  if (version === options.version) return { check, verdict: 'pass', fact };
  return {
    check,
    verdict: 'warn',
    fact: `${fact} This command is of version ${options.version}.`,
    consequence: 'A command may need what a server of another version does not have.',
  };
}

function checkControl({ controlKey }: ControlOutput<'getServer'>, { key }: CheckOptions): Finding {
  const check = 'control';
  if (controlKey) return { check, verdict: 'pass', fact: 'The control key is right.' };
  const fact =
    key === undefined ? 'The server needs no control key.' : 'The control key is not needed.';
  return { check, verdict: 'pass', fact };
}

function checkClock(clock: ControlOutput<'getClock'>): Finding {
  const check = 'clock';
  const isReal = !clock.frozen && clock.ahead === 'PT0S';
  if (isReal) return { check, verdict: 'pass', fact: "The server's clock shows the real time." };
  return {
    check,
    verdict: 'warn',
    fact: `The server's clock is not the real time: ${toClockText(clock)}.`,
    consequence: 'Resources are as they are at that time.',
    command: 'numberkit clock release',
  };
}

function checkFaults(count: number): Finding {
  const check = 'faults';
  if (count === 0) return { check, verdict: 'pass', fact: 'No faults are waiting.' };
  return {
    check,
    verdict: 'warn',
    fact: count === 1 ? '1 fault is waiting.' : `${count} faults are waiting.`,
    consequence: 'The server lets calls fail because of them.',
    command: 'numberkit fault list',
  };
}

async function toFailedFindings(error: unknown, options: CheckOptions): Promise<Finding[]> {
  if (isNoResponse(error)) return [await toNoServerFinding(toReason(error), options)];
  if (!(error instanceof ServiceException) || isForeign(error)) {
    return [await toNoServerFinding('it is another program', options)];
  }
  const { key, url } = options;
  const address: Finding = {
    check: 'address',
    verdict: 'pass',
    fact: `A Numberkit server responds at ${url}.`,
  };
  const control = {
    check: 'control',
    verdict: 'fail',
    consequence: 'It refuses the commands of numberkit.',
  } as const;
  if (error instanceof UnauthorizedError) {
    const fact =
      key === undefined ? 'The server needs a control key.' : 'The control key is wrong.';
    const command = "export NUMBERKIT_CONTROL_KEY='the key of the server'";
    return [address, { ...control, fact, command }];
  }
  if (error instanceof ForbiddenError) return [address, { ...control, fact: error.message }];
  // No operation that was called has a 404 of its own: it is that of an interface that is off.
  if (error.status === 404) {
    return [address, { ...control, fact: error.message, command: 'numberkit serve --control on' }];
  }
  return [
    { check: 'address', verdict: 'fail', fact: `The server at ${url} failed: ${error.message}` },
  ];
}

async function toNoServerFinding(reason: string, options: CheckOptions): Promise<Finding> {
  const { url, findPortOwner } = options;
  const { port: given, protocol } = new URL(url);
  const port = Number(given || (protocol === 'https:' ? 443 : 80));
  const owner = await findPortOwner(port);
  const failed = { check: 'address', verdict: 'fail' } as const;
  const serve = 'numberkit serve';
  if (owner === undefined) {
    return {
      ...failed,
      fact: `No Numberkit server responds at ${url} (${reason}).`,
      consequence: 'Every call fails.',
      command: port === 4010 ? serve : `${serve} --port ${port}`,
    };
  }
  return {
    ...failed,
    fact: `${owner} has port ${port}, and no Numberkit server responds at ${url} (${reason}).`,
    consequence: 'A server cannot listen on that port; port 0 takes a free one.',
    command: `${serve} --port 0`,
  };
}
