import { toEditDistance } from '@numberkit/server-stubs';
import { ownNames, settingNames } from './settings.js';

// Variables of the SDK, the command and the suite, which may stand in the same environment.
const clientNames = [
  'NUMBERKIT_URL',
  'NUMBERKIT_BASE_URL',
  'NUMBERKIT_TIMEOUT',
  'NUMBERKIT_ATTEMPT_TIMEOUT',
  'NUMBERKIT_MAX_ATTEMPTS',
  'NUMBERKIT_OTHER_ACCESS_KEY_ID',
  'NUMBERKIT_OTHER_SECRET_ACCESS_KEY',
];

const prefix = 'NUMBERKIT_';

const serverNames = [...settingNames, ...Object.values(ownNames)].filter((name) =>
  name.startsWith(prefix),
);

/** Whether a variable is one of the SDK, the command or the suite. */
export function isClientName(name: string): boolean {
  return clientNames.includes(name);
}

const anyService = 'NUMBERKIT(?:_[A-Z0-9_]+)?';
const serviceAddress = new RegExp(
  `^${anyService}_(?:SERVICE_HOST|SERVICE_PORT(?:_[A-Z0-9_]+)?|PORT_\\d+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?)$`,
);
const servicePort = new RegExp(`^${anyService}_PORT$`);

/**
 * Whether Kubernetes (or a link of Docker's) set a variable: it gives each container the addresses of the
 * services around it, and a service may be called `numberkit` or `numberkit-something`.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables
 */
export function isServiceVariable(name: string, value: string): boolean {
  if (serviceAddress.test(name)) return true;
  return servicePort.test(name) && /^(tcp|udp|sctp):\/\//.test(value);
}

/** Whether a variable says by its name that it is for Numberkit. */
export function hasPrefix(name: string): boolean {
  return name.startsWith(prefix);
}

/**
 * The setting that a variable's name may be a slip of: at most a third of its letters (without the prefix)
 * differ, and at most three. Undefined where no setting is so near, or a variable of a client is as near.
 */
export function toNearestSetting(name: string): string | undefined {
  const spelled = name.toUpperCase();
  if (!spelled.startsWith('NUMB')) return undefined;
  const [nearest] = [...serverNames, ...clientNames]
    .map((known) => ({ known, distance: toEditDistance(spelled, known) }))
    .sort((a, b) => a.distance - b.distance);
  if (nearest === undefined || isClientName(nearest.known)) return undefined;
  const allowed = Math.min(3, Math.floor((nearest.known.length - prefix.length) / 3));
  return nearest.distance <= Math.max(1, allowed) ? nearest.known : undefined;
}
