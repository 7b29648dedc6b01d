import type { Finding } from './finding.js';

/** The variables of the shell that the command was started from. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface ShellFacts {
  readonly environment: Environment;
  /** The address of the server. */
  readonly url: URL;
  /** The names of the AWS services that the server has operations of, such as `PinpointSMSVoiceV2`. */
  readonly services: readonly string[];
  /** The region of the server's resources; undefined if the server could not be asked. */
  readonly region: string | undefined;
  /** Whether the user has a file with credentials of AWS. */
  readonly hasCredentialsFile: boolean;
}

/** Checks whether AWS clients that this shell starts would call the server. */
export function checkShell(facts: ShellFacts): readonly Finding[] {
  return [checkEndpoint(facts), checkRegion(facts), checkCredentials(facts), checkProxy(facts)];
}

function checkEndpoint({ environment, services, url }: ShellFacts): Finding {
  const check = 'endpoint';
  if (environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true') {
    return {
      check,
      verdict: 'warn',
      fact: 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is true.',
      consequence: 'AWS clients call AWS itself, whatever AWS_ENDPOINT_URL is.',
      command: 'unset AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
    };
  }
  const variables = services.map((service) => findEndpointVariable(environment, service));
  const wrong = variables.find((name) => !isSameAddress(environment[name], url));
  if (wrong === undefined) {
    const fact = `AWS clients call the server (${[...new Set(variables)].join(', ')}).`;
    return { check, verdict: 'pass', fact };
  }
  const value = environment[wrong];
  return {
    check,
    verdict: 'warn',
    fact: value ? `${wrong} is ${value}.` : `${wrong} is not set.`,
    consequence: `AWS clients call ${value ? 'that address' : 'AWS itself'}, unless their code has an endpoint.`,
    command: `export ${wrong}=${url.origin}`,
  };
}

/** AWS's clients read a variable for each service, such as `AWS_ENDPOINT_URL_CHIME`, before the one for all. */
function findEndpointVariable(environment: Environment, service: string): string {
  const prefix = 'AWS_ENDPOINT_URL';
  const own = Object.keys(environment).find(
    (name) =>
      name.startsWith(`${prefix}_`) &&
      name.slice(prefix.length).replaceAll('_', '') === service.toUpperCase(),
  );
  return own !== undefined && environment[own] ? own : prefix;
}

/** The clients that read each of the two variables. */
const regionVariables = {
  AWS_REGION: 'the AWS SDK for JavaScript',
  AWS_DEFAULT_REGION: 'boto3',
} as const;

function checkRegion({ environment, region }: ShellFacts): Finding {
  const check = 'region';
  const wanted = region ?? 'us-east-1';
  const command = `export AWS_REGION=${wanted} AWS_DEFAULT_REGION=${wanted}`;
  const { AWS_REGION, AWS_DEFAULT_REGION } = environment;
  const value = AWS_REGION || AWS_DEFAULT_REGION;
  if (!value) {
    return {
      check,
      verdict: 'warn',
      fact: 'AWS_REGION is not set.',
      consequence:
        'AWS clients send nothing without a region, unless their code or profile has one.',
      command,
    };
  }
  const name = AWS_REGION ? 'AWS_REGION' : 'AWS_DEFAULT_REGION';
  if (region !== undefined && value !== region) {
    return {
      check,
      verdict: 'warn',
      fact: `${name} is ${value}, and the server's fixtures are in ${region}.`,
      consequence: 'Calls do not find resources of another region.',
      command,
    };
  }
  const missing = AWS_REGION ? 'AWS_DEFAULT_REGION' : 'AWS_REGION';
  const fact = environment[missing]
    ? `${name} is ${value}.`
    : `${name} is ${value}; ${regionVariables[missing]} reads ${missing}, which is not set.`;
  return { check, verdict: 'pass', fact };
}

function checkCredentials({ environment, hasCredentialsFile }: ShellFacts): Finding {
  const check = 'credentials';
  if (environment['AWS_ACCESS_KEY_ID'] && environment['AWS_SECRET_ACCESS_KEY']) {
    return { check, verdict: 'pass', fact: 'AWS clients have credentials (AWS_ACCESS_KEY_ID).' };
  }
  if (environment['AWS_PROFILE'] || hasCredentialsFile) {
    return { check, verdict: 'pass', fact: 'AWS clients have credentials from a file.' };
  }
  return {
    check,
    verdict: 'warn',
    fact: 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set.',
    consequence: 'AWS clients send nothing without credentials, unless their code has some.',
    command: 'export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test',
  };
}

function checkProxy({ environment, url }: ShellFacts): Finding {
  const check = 'proxy';
  const names = [url.protocol === 'https:' ? 'https_proxy' : 'http_proxy', 'all_proxy'];
  const name = names
    .flatMap((lower) => [lower, lower.toUpperCase()])
    .find((one) => environment[one]);
  if (name === undefined) return { check, verdict: 'pass', fact: 'No proxy is set.' };
  const exceptions = environment['no_proxy'] || environment['NO_PROXY'] || '';
  if (isExcepted(url, exceptions)) {
    return { check, verdict: 'pass', fact: `NO_PROXY keeps ${url.hostname} from the proxy.` };
  }
  const list = [...(exceptions ? [exceptions] : []), url.hostname].join(',');
  return {
    check,
    verdict: 'warn',
    fact: `${name} is set, and NO_PROXY does not name ${url.hostname}.`,
    consequence: 'curl and AWS clients send their calls to the proxy instead of the server.',
    command: `export NO_PROXY=${list} no_proxy=${list}`,
  };
}

/** Whether `NO_PROXY` names a host: by its name, a domain that it is in, or `*`. */
function isExcepted({ hostname, host }: URL, exceptions: string): boolean {
  return exceptions
    .split(/[\s,]+/)
    .filter((one) => one !== '')
    .some((one) => {
      const name = one.replace(/^\*?\./, '');
      return one === '*' || name === host || name === hostname || hostname.endsWith(`.${name}`);
    });
}

/** Whether an address is that of the server; all names of this machine are one. */
export function isSameAddress(value: string | undefined, url: URL): boolean {
  if (!value || !URL.canParse(value)) return false;
  return toOrigin(new URL(value)) === toOrigin(url);
}

function toOrigin({ protocol, hostname, port }: URL): string {
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  return `${protocol}//${isLocal ? 'localhost' : hostname}:${port}`;
}
