import type { Command } from 'commander';

/**
 * What a member of the control interface is called on the command line: `--retry-after` for
 * `retryAfter`, `<duration>` for `duration`. A member of a member keeps the rest of its path.
 */
export function toOptionName(command: Command, member: string): string {
  const [first = '', ...rest] = member.split('.');
  const option = command.options.find((one) => one.attributeName() === first)?.long;
  const argument = command.registeredArguments.find((one) => one.name() === first);
  const name = option ?? (argument === undefined ? first : `<${first}>`);
  return [name, ...rest].join('.');
}
