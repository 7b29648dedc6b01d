import type { PostgresSetting } from '../storage/dialects/postgres.js';
import { AddressProblem } from './config-error.js';

const option = /\s*(?:-c\s*|--)(?<name>[a-z_][\w.-]*)=(?<value>(?:\\.|[^\s\\])*)/iy;

/**
 * The settings in the parameter `options`, in the syntax of the program postgres: `-c name=value` or
 * `--name=value`, with a backslash before a character that would end the value.
 */
export function toPostgresSettings(options: string): readonly PostgresSetting[] {
  const settings: PostgresSetting[] = [];
  const text = options.trimEnd();
  option.lastIndex = 0;
  for (let end = 0; end < text.length; end = option.lastIndex) {
    const { name, value } = option.exec(text)?.groups ?? {};
    if (name === undefined || value === undefined) {
      throw new AddressProblem(
        'has options that are no settings of PostgreSQL, as in -c search_path=numbers.',
      );
    }
    settings.push({ name: name.replaceAll('-', '_'), value: value.replace(/\\(.)/g, '$1') });
  }
  return settings;
}
