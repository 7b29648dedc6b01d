import type { Argument, Command, Option } from 'commander';

/** A word that a shell can put in the place of the current one. */
export interface Candidate {
  readonly word: string;
  readonly description?: string;
}

/** What can stand at the cursor: one of some words, or the name of a file. */
export type Completion = readonly Candidate[] | 'files';

/** The words before the one to complete, read as the command reads them. */
export interface CompletionContext {
  readonly command: Command;
  /** The arguments, without the names of commands. */
  readonly operands: readonly string[];
  /** The word to complete, as far as it is typed. */
  readonly current: string;
}

/** Returns the values of an option or an argument of this name; undefined if it knows none. */
export type ValueSource = (
  name: string,
  context: CompletionContext,
) => Promise<readonly Candidate[] | undefined>;

/**
 * Completes the last word of a command line.
 *
 * @param words The words after the program's name; the last one, which may be empty, is the one to complete.
 */
export async function complete(
  program: Command,
  words: readonly string[],
  readValues: ValueSource,
): Promise<Completion> {
  const { context, awaiting } = readWords(program, words);
  const { command, operands, current } = context;
  const { registeredArguments: all } = command;
  const argument = all[operands.length] ?? all.findLast(({ variadic }) => variadic);
  if (awaiting !== undefined) {
    return completeValue(awaiting.attributeName(), awaiting, context, readValues);
  }
  if (current.startsWith('-')) return matching(toOptions(command), current);
  if (argument !== undefined) return completeValue(argument.name(), argument, context, readValues);
  return operands.length > 0 ? [] : matching(toCommands(command), current);
}

/** Reads the words before the cursor; `awaiting` is the option whose value is the word to complete. */
function readWords(
  program: Command,
  words: readonly string[],
): { readonly context: CompletionContext; readonly awaiting: Option | undefined } {
  let command = program;
  let awaiting: Option | undefined;
  const operands: string[] = [];
  for (const word of words.slice(0, -1)) {
    if (awaiting !== undefined) {
      awaiting = undefined;
    } else if (word.startsWith('-')) {
      const option = command.options.find(({ long, short }) => word === long || word === short);
      if (option?.required) awaiting = option;
    } else {
      const next: Command | undefined = command.commands.find((one) => one.name() === word);
      if (next === undefined || operands.length > 0) operands.push(word);
      else command = next;
    }
  }
  return { context: { command, operands, current: words.at(-1) ?? '' }, awaiting };
}

async function completeValue(
  name: string,
  place: Option | Argument,
  context: CompletionContext,
  readValues: ValueSource,
): Promise<Completion> {
  const values = place.argChoices?.map((word) => ({ word })) ?? (await readValues(name, context));
  if (values !== undefined) return matching(values, context.current);
  const placeholder = 'flags' in place ? place.flags : `<${place.name()}>`;
  return /[<[](file|module)[>\]]/.test(placeholder) ? 'files' : [];
}

function toOptions(command: Command): readonly Candidate[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long, description }) => (long === undefined ? [] : [{ word: long, description }]));
}

/** The commands of a command, without the hidden ones and the `help` that each has. */
export function toCommands(command: Command): readonly Candidate[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .filter((one) => command.commands.includes(one))
    .map((one) => ({ word: one.name(), description: one.summary() || one.description() }));
}

function matching(candidates: readonly Candidate[], current: string): readonly Candidate[] {
  return candidates.filter(({ word }) => word.startsWith(current));
}
