import type { ControlInput } from '@numberkit/sdk/control';
import type { Command } from 'commander';
import { addClientOptions, runClientAction } from '../client-command.js';
import { toFaultLine, toFaultListText } from '../output/fault-text.js';
import { toMembers, toNumber } from '../read-words.js';
import type { Surroundings } from '../surroundings.js';

const examples = `
What happens is an exception, a delay, or a dropped connection; a delay may come before one of the
others. Without --calls and --probability it happens to the next call.

Examples:
  $ numberkit fault add requestPhoneNumber --calls 2 --exception ThrottlingException --retry-after 1
  $ numberkit fault add updatePhoneNumber --exception NotFoundException --members '{"Message":"Gone."}'
  $ numberkit fault add updatePhoneNumber --probability 0.3 --seed 7 --drop
  $ numberkit fault add requestPhoneNumber --delay PT2S`;

/** `numberkit fault`: makes operations fail. */
export function addFaultCommand(program: Command, surroundings: Surroundings): void {
  const fault = program.command('fault').description('Make an operation fail.');
  addAdd(fault, surroundings);
  const list = fault.command('list').description('Show the faults that wait for calls.');
  addClientOptions(list, surroundings).action(() =>
    runClientAction(list, surroundings, {
      ask: (control) => control.listFaults(),
      toText: toFaultListText,
    }),
  );
  const clear = fault
    .command('clear')
    .description('Remove one fault, or all of them.')
    .argument('[id]', 'the fault, such as fault-1');
  addClientOptions(clear, surroundings).action((id: string | undefined) =>
    runClientAction(clear, surroundings, {
      ask: (control) => (id === undefined ? control.clearFaults() : control.clearFault({ id })),
      toText: ({ cleared }) => `Removed ${cleared} ${cleared === 1 ? 'fault' : 'faults'}.`,
    }),
  );
}

function addAdd(fault: Command, surroundings: Surroundings): void {
  const add = fault
    .command('add')
    .description('Add a fault of one operation.')
    .argument('<operation>', 'the operation, such as requestPhoneNumber')
    .option('--calls <count>', 'to how many calls it happens', toNumber)
    .option('--probability <p>', 'how likely it is for each call, from 0 to 1', toNumber)
    .option('--seed <seed>', 'makes the same calls fail each time', toNumber)
    .option('--exception <name>', 'an exception that the operation declares')
    .option('--members <json>', "members of the exception's body", toMembers)
    .option('--retry-after <seconds>', 'tells the client when to try again', toNumber)
    .option('--delay <duration>', 'how long the call waits first, such as PT2S')
    .option('--drop', 'close the connection without an answer')
    .addHelpText('after', examples);
  addClientOptions(add, surroundings).action((operation: string) => {
    const options: AddOptions = add.opts();
    return runClientAction(add, surroundings, {
      ask: (control) => control.addFault({ operation, ...pickFault(options) }),
      toText: toFaultLine,
    });
  });
}

type AddOptions = Omit<ControlInput<'addFault'>, 'operation'>;

function pickFault(options: AddOptions): AddOptions {
  const { calls, probability, seed, exception, members, retryAfter, delay, drop } = options;
  return {
    ...(calls !== undefined && { calls }),
    ...(probability !== undefined && { probability }),
    ...(seed !== undefined && { seed }),
    ...(exception !== undefined && { exception }),
    ...(members !== undefined && { members }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(delay !== undefined && { delay }),
    ...(drop !== undefined && { drop }),
  };
}
