import { ConfigError } from './config-error.js';
import type { Settings } from './settings.js';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export function toLogLevel(settings: Settings): LogLevel {
  const { NUMBERKIT_LOG_LEVEL: value, names } = settings;
  const level = logLevels.find((one) => one === value);
  if (level !== undefined) return level;
  throw new ConfigError(
    `${names.NUMBERKIT_LOG_LEVEL} is ${value}; it must be one of ${logLevels.join(', ')}.`,
  );
}
