import { type Command, Option } from 'commander';
import type { Provenance } from '../scenario/provenance.js';
import type { Selection } from '../selection.js';

const sources: readonly Provenance['kind'][] = ['documented', 'observed', 'decided'];

/** Which cases are wanted, as it is given. */
export interface GivenSelection {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
  readonly theme?: readonly string[];
  readonly source?: readonly Provenance['kind'][];
}

/** Gives a command the options that select cases. */
export function addSelectionOptions(command: Command): Command {
  return command
    .option('--only <name...>', "these cases, by id, operation or pattern: '*/schema/*'")
    .option('--without <name...>', 'all cases but these, named in the same ways')
    .option('--theme <name...>', 'cases about this, as reports and explain name it: idempotency')
    .addOption(
      new Option('--source <kind...>', 'cases whose rules the service documents, …').choices(
        sources,
      ),
    );
}

/** The selection that was given. */
export function toSelection({ only, without, theme, source }: GivenSelection): Selection {
  return {
    ...(only && { only }),
    ...(without && { without }),
    ...(theme && { themes: theme }),
    ...(source && { sources: source }),
  };
}
