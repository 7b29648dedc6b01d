import type { NumberkitControl } from '@numberkit/sdk/control';
import { type Command, InvalidArgumentError } from 'commander';
import { addClientOptions, runClientAction } from '../client-command.js';
import { type Clock, toClockText } from '../output/clock-text.js';
import type { Surroundings } from '../platform.js';

const examples = `
Examples:
  $ numberkit clock
  $ numberkit clock advance PT72H                     a calling name is complete
  $ numberkit clock freeze 2030-01-01T00:00:00Z
  $ numberkit clock release                           back to the real time`;

/** `numberkit clock`: reads and moves the server's clock. */
export function addClockCommand(program: Command, surroundings: Surroundings): void {
  const clock = program
    .command('clock')
    .description('Show the clock that the server goes by, or move it.')
    .addHelpText('after', examples);
  const add = <Words extends unknown[]>(
    command: Command,
    ask: (control: NumberkitControl, ...words: Words) => Promise<Clock>,
  ): void => {
    addClientOptions(command, surroundings).action((...words: Words) =>
      runClientAction(command, surroundings, {
        ask: (control) => ask(control, ...words),
        toText: toClockText,
      }),
    );
  };
  const show = clock.command('show', { isDefault: true });
  add(show.description('Show it (as without a word).'), (control) => control.getClock());
  const advance = clock.command('advance <duration>');
  add(
    advance.description('Move it forward by an ISO 8601 duration such as PT72H.'),
    (control, duration: string) => control.advanceClock({ duration }),
  );
  const freeze = clock.command('freeze').argument('[moment]', 'in ISO 8601', toMoment);
  add(freeze.description('Stop it where it is, or at a moment.'), (control, at: Date | undefined) =>
    control.freezeClock(at === undefined ? {} : { at }),
  );
  const release = clock.command('release');
  add(release.description('Give it back to the real time.'), (control) => control.releaseClock());
}

function toMoment(text: string): Date {
  const moment = new Date(text);
  const isIso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text);
  if (isIso && !Number.isNaN(moment.getTime())) return moment;
  throw new InvalidArgumentError('It must be a moment such as 2030-01-01T00:00:00Z.');
}
