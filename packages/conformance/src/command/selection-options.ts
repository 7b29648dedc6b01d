import { type Command, Option } from 'commander';
import type { Provenance } from '../scenario/provenance.js';
import type { Selection } from '../selection.js';

const sources: readonly Provenance['kind'][] = ['documented', 'observed', 'decided'];

/** The cases to run, as given. */
export interface GivenSelection {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
  readonly theme?: readonly string[];
  readonly source?: readonly Provenance['kind'][];
}

/** Adds the options that select cases. */
export function addSelectionOptions(command: Command): Command {
  return command
    .option('--only <name...>', "these cases, by id, operation or pattern: '*/schema/*'")
    .option('--without <name...>', 'all cases but these, named in the same ways')
    .option('--theme <name...>', 'cases with this theme, as in reports and explain: idempotency')
    .addOption(
      new Option('--source <kind...>', 'cases whose rules have this source').choices(sources),
    );
}

/** The given selection. */
export function toSelection({ only, without, theme, source }: GivenSelection): Selection {
  return {
    ...(only && { only }),
    ...(without && { without }),
    ...(theme && { themes: theme }),
    ...(source && { sources: source }),
  };
}
