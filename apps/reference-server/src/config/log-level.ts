import { ConfigError } from './config-error.js';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export function toLogLevel(value: string): LogLevel {
  const level = logLevels.find((one) => one === value);
  if (level !== undefined) return level;
  throw new ConfigError(
    `NUMBERKIT_LOG_LEVEL is ${value}; it must be one of ${logLevels.join(', ')}.`,
  );
}
