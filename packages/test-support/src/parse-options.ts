import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The options of this process's command line. One that is unknown or lacks its value ends the process. */
export function parseOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
): ReturnType<typeof parseArgs<{ options: Options }>>['values'] {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    const known = Object.keys(options).map((name) => `--${name}`);
    return exitWithUsage(
      `${sentence.replace(/\.$/, '')}; the options are ${known.slice(0, -1).join(', ')} and ${known.at(-1)}.`,
    );
  }
}

/** The whole number that an option was given; anything else ends the process. */
export function toCount(option: string, text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  return exitWithUsage(`--${option} takes a whole number, not ${text}.`);
}

/** Ends the process because its command line is invalid: a sentence on standard error, and exit code 2. */
export function exitWithUsage(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
