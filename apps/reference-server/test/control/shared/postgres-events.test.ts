import type { ControlEvent } from '@numberkit/sdk/control';
import { expect, test } from 'vitest';
import { openSharedServers } from '../../support/open-shared-servers.js';
import { requestNumber } from '../../support/send.js';

const readUntil = async (
  events: AsyncGenerator<ControlEvent, void>,
  isLast: (event: ControlEvent) => boolean,
) => {
  const read: ControlEvent[] = [];
  for await (const event of { [Symbol.asyncIterator]: () => ({ next: () => events.next() }) }) {
    read.push(event);
    if (isLast(event)) return read;
  }
  throw new Error('The stream ended.');
};
const isNamed = (name: ControlEvent['event']) => (event: ControlEvent) => event.event === name;

test('a stream of events has the requests and changes of all processes, and goes on at another one', async () => {
  await using shared = await openSharedServers();
  const events = shared.at(0).control.events();
  await readUntil(events, isNamed('state'));
  await shared.at(1).control.advanceClock({ duration: 'PT1H' });
  expect((await readUntil(events, isNamed('clock'))).at(-1)?.data).toMatchObject({
    ahead: 'PT1H',
  });
  await requestNumber(shared.at(1).url);
  await requestNumber(shared.at(2).url);
  await requestNumber(shared.at(0).url);
  const read: ControlEvent[] = [];
  while (read.filter(isNamed('journal')).length < 3) {
    read.push(...(await readUntil(events, isNamed('journal'))));
  }
  await events.return();
  const { entries } = await shared.at(2).control.listJournal();
  const seen = read.filter(isNamed('journal'));
  expect(seen.map(({ data }) => data)).toEqual(entries);
  const { revision } = await shared.at(1).control.summarizeState();
  const again = shared.at(1).control.events({ lastEventId: String(seen[0]?.id) });
  const rest = await readUntil(
    again,
    (event) => event.event === 'journal' && event.data.number === entries[2]?.number,
  );
  await again.return();
  expect(rest.filter(isNamed('gap'))).toEqual([]);
  expect(rest.filter(isNamed('journal')).map(({ id }) => id)).toEqual(
    seen.slice(1).map(({ id }) => id),
  );
  expect(rest.find(isNamed('state'))?.data).toEqual({ revision });
});
