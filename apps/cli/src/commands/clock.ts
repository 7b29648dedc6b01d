import type { ControlOutput, NumberkitControl } from '@numberkit/sdk/control';
import { type Command, InvalidArgumentError } from 'commander';
import { addClientOptions, runClientAction } from '../client-command.js';
import { toClockText } from '../output/clock-text.js';
import type { Platform } from '../platform.js';

const examples = `
Examples:
  $ numberkit clock
  $ numberkit clock advance PT72H                     a calling name is complete
  $ numberkit clock freeze 2030-01-01T00:00:00Z
  $ numberkit clock release                           back to the real time`;

/** `numberkit clock`: reads and moves the server's clock. */
export function addClockCommand(program: Command, platform: Platform): void {
  const clock = program
    .command('clock')
    .description("Show or move the server's clock.")
    .addHelpText('after', examples);
  const add = <Words extends unknown[]>(
    command: Command,
    call: (control: NumberkitControl, ...words: Words) => Promise<ControlOutput<'getClock'>>,
  ): void => {
    addClientOptions(command, platform).action((...words: Words) =>
      runClientAction(command, platform, {
        call: (control) => call(control, ...words),
        toText: toClockText,
      }),
    );
  };
  const addExample = (command: Command, words: string) =>
    command.addHelpText('after', `\nExample:\n  $ numberkit clock ${words}`);
  const show = addExample(clock.command('show', { isDefault: true }), 'show');
  add(show.description('Show it (the default).'), (control) => control.getClock());
  const advance = addExample(clock.command('advance <duration>'), 'advance PT72H');
  add(
    advance.description('Move it forward by an ISO 8601 duration such as PT72H.'),
    (control, duration: string) => control.advanceClock({ duration }),
  );
  const freeze = addExample(clock.command('freeze'), 'freeze 2030-01-01T00:00:00Z');
  freeze.argument('[moment]', 'in ISO 8601', toMoment);
  add(freeze.description('Stop it where it is, or at a moment.'), (control, at: Date | undefined) =>
    control.freezeClock(at === undefined ? {} : { at }),
  );
  const release = addExample(clock.command('release'), 'release');
  add(release.description('Return it to the real time.'), (control) => control.releaseClock());
}

function toMoment(text: string): Date {
  const moment = new Date(text);
  const isIso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text);
  if (isIso && !Number.isNaN(moment.getTime())) return moment;
  throw new InvalidArgumentError('It must be a moment such as 2030-01-01T00:00:00Z.');
}
