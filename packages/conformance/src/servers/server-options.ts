import type { Control } from '../control.js';
import type { Suite } from '../create-suite.js';
import type { Exploration } from '../explore/explore.js';
import type { Fixtures } from '../matching/matcher.js';
import { createRunId } from '../matching/run-values.js';
import type { OnResult } from '../report/report.js';
import type { Selection } from '../selection.js';
import { type AwsIdentity, createAwsProtocol } from '../wire/aws.js';
import { contractProtocol, type Headers } from '../wire/http.js';
import { createHttpTransport } from '../wire/http-transport.js';
import type { Protocol, WireProtocol } from '../wire/protocol.js';
import { createFetchTransport } from '../wire/transport.js';
import type { ServerRun } from './run-scenario.js';
import { createThrottling } from './send-exchange.js';

/** The server to judge, and how to judge it. */
export interface ServerOptions extends Selection {
  /** The cases to judge it by. Default: those of the phone numbers. */
  readonly suite?: Suite | undefined;
  /** `http://127.0.0.1:4010`; a path in it is kept. */
  readonly baseUrl: string;
  /**
   * Sends the requests in place of the suite. This function then decides which connections to keep and which
   * certificates to trust, and a kept connection that the server has closed is a finding.
   */
  readonly fetch?: typeof fetch | undefined;
  /** Headers to add to every request, for a gateway in front of the server; reports omit their values. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Certificates, PEM, to trust for TLS: all of them. Default: those that Node trusts. */
  readonly ca?: readonly string[] | undefined;
  /** Milliseconds to wait for a server that is not there yet. Default: 0. */
  readonly wait?: number | undefined;
  /** Called once with the reason for waiting. */
  readonly onWait?: ((reason: string) => void) | undefined;
  /** The form of requests and responses. Default: `contract`. */
  readonly protocol?: Protocol | undefined;
  /** The caller as whom requests of the protocol `aws` are signed. */
  readonly aws?: AwsIdentity | undefined;
  /**
   * Another account, which holds none of the fixtures. Without it, scenarios about the separation of
   * accounts are left out, and the report says so.
   */
  readonly otherAccount?: AwsIdentity | undefined;
  /** The resources that the server holds; a scenario that needs more is blocked. Default: those of the suite. */
  readonly fixtures?: Fixtures | undefined;
  /** Distinguishes this run's tokens and numbers from another's: up to 16 of `A-Za-z0-9`. Default: random. */
  readonly runId?: string | undefined;
  /** Milliseconds that one response may take. Default: 5000. */
  readonly timeout?: number | undefined;
  /** Lets milliseconds pass on the server's clock. Default: by `control` if given, else by waiting. */
  readonly pause?: ((milliseconds: number) => Promise<void>) | undefined;
  /** Controls the server. Without it, scenarios that need it are left out, and the report says so. */
  readonly control?: Control | undefined;
  /**
   * The address of the contract in the server's own documentation, for links in the report:
   * `http://127.0.0.1:4010/_numberkit/docs/#phone-numbers`.
   */
  readonly documentation?: string | undefined;
  /** Whether to block scenarios, and so the run, instead of leaving them out. */
  readonly complete?: boolean | undefined;
  /**
   * Cases that are known to fail, by id or by operation. A named case that passes fails the run, and so does
   * a named operation of which every case passes. Default: none.
   */
  readonly expectedFailures?: readonly string[] | undefined;
  /** Random requests to the selected operations, after the scenarios; in the contract's form only. */
  readonly explore?: Exploration | undefined;
  /** Called with each result as it comes. */
  readonly onResult?: OnResult | undefined;
}

/**
 * The options of a run with their defaults.
 *
 * @throws {RangeError} `runId` is malformed, or requests would be signed for another region than that of the fixtures.
 */
export function toServerRun(suite: Suite, options: ServerOptions): ServerRun {
  const { fixtures = suite.fixtures } = options;
  const { region } = fixtures;
  assertRegion(options, region);
  const toWire = ({ credentials, region: own = region }: AwsIdentity = {}): WireProtocol =>
    createAwsProtocol({ credentials, region: own });
  return {
    suite,
    address: {
      baseUrl: options.baseUrl.replace(/\/+$/, ''),
      transport: options.fetch ? createFetchTransport(options.fetch) : createHttpTransport(options),
      ...(options.headers && { headers: toLowerCase(options.headers) }),
      timeout: options.timeout ?? 5000,
    },
    throttling: createThrottling(wait),
    notPassed: new Set(),
    wire: options.protocol === 'aws' ? toWire(options.aws) : contractProtocol,
    ...(options.otherAccount && { otherWire: toWire(options.otherAccount) }),
    runId: createRunId(options.runId),
    fixtures,
    pause: options.pause ?? toPause(options.control),
    ...(options.control && { control: options.control }),
  };
}

function toLowerCase(headers: Readonly<Record<string, string>>): Headers {
  const entries = Object.entries(headers);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

// Each region has its own resources, so every case that needs a fixture would fail on a correct server.
function assertRegion({ protocol, aws = {} }: ServerOptions, held: string | undefined): void {
  const { region } = aws;
  if (protocol !== 'aws' || region === undefined || held === undefined || region === held) return;
  throw new RangeError(
    `the fixtures are in the region ${held}, and requests would be signed for ${region} (--region or AWS_REGION), where the server holds none of them: sign for ${held}, or give fixtures whose region is ${region}`,
  );
}

// A clock that the suite can advance needs no waiting.
function toPause(control: Control | undefined): (milliseconds: number) => Promise<void> {
  return control ? (milliseconds) => control.advance(`PT${milliseconds / 1000}S`) : wait;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
