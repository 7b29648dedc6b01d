import type { ControlInput } from '@numberkit/sdk/control';
import { type Command, Option } from 'commander';
import { toMembers, toNumber, toOperationName } from '../arguments.js';
import { addClientOptions, runClientAction } from '../client-command.js';
import { UsageError } from '../errors.js';
import { toFaultLine } from '../output/fault-text.js';
import type { Platform } from '../platform.js';

const more = `
A fault is an exception, a delay, or a dropped connection; a delay can come before one of the others.
Without --calls, --always and --probability it happens to the next call. The AWS SDKs repeat a throttled
call twice by default, so an application sees a fault only with --calls 3 or more.

Examples:
  $ numberkit fault add RequestPhoneNumber --calls 3 --exception ThrottlingException
  $ numberkit fault add RequestPhoneNumber --always --exception InternalServerException
  $ numberkit fault add updatePhoneNumber --exception NotFoundException --members Message=Gone.
  $ numberkit fault add updatePhoneNumber --probability 0.3 --seed 7 --drop
  $ numberkit fault add RequestPhoneNumber --delay PT2S`;

type Fault = Omit<ControlInput<'addFault'>, 'operation'>;

interface AddOptions extends Fault {
  readonly always?: true;
}

/** `numberkit fault add`: adds a fault of one operation. */
export function addFaultAddCommand(fault: Command, platform: Platform): void {
  const add = fault
    .command('add')
    .description('Add a fault of one operation.')
    .argument('<operation>', 'the operation, such as RequestPhoneNumber')
    .addOption(
      new Option('--calls <count>', 'the number of calls that it happens to')
        .argParser(toNumber)
        .conflicts(['always', 'probability']),
    )
    .addOption(
      new Option('--always', 'it happens to every call').conflicts(['probability', 'seed']),
    )
    .option('--probability <p>', 'the probability for each call, from 0 to 1', toNumber)
    .option('--seed <seed>', 'a seed that makes the same calls fail each time', toNumber)
    .addOption(
      new Option('--exception <name>', 'an exception that the operation declares').conflicts(
        'drop',
      ),
    )
    .option(
      '--members <name=value>',
      "a member of the exception's body; again for another, or all as a JSON object",
      toMembers,
    )
    .option('--retry-after <seconds>', 'the Retry-After of the response', toNumber)
    .option('--delay <duration>', 'a wait before anything else, such as PT2S')
    .option('--drop', 'close the connection without a response')
    .addHelpText('after', more);
  addClientOptions(add, platform).action(async (word: string) => {
    const options: AddOptions = add.opts();
    const operation = await toOperationName(word);
    const input = { operation, ...toFault(options) };
    await runClientAction(add, platform, {
      call: (control) => control.addFault(input),
      toText: toFaultLine,
    });
  });
}

/** @throws {UsageError} The fault has no effect, or an option lacks another that it needs. */
function toFault(options: AddOptions): Fault {
  const { calls, seed, exception, members, retryAfter, delay, drop } = options;
  const probability = options.always ? 1 : options.probability;
  if (exception === undefined && delay === undefined && drop === undefined) {
    throw new UsageError('Nothing would happen: give --exception, --delay or --drop.');
  }
  if (exception === undefined && (members ?? retryAfter) !== undefined) {
    const name = members === undefined ? '--retry-after' : '--members';
    throw new UsageError(`${name} needs --exception.`);
  }
  if (seed !== undefined && probability === undefined) {
    throw new UsageError('--seed needs --probability.');
  }
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
