// Usage: run-without.mjs <program> <global>…: removes the globals, loads the built client and runs the
// program. In the program `given` has the removed globals.
const [program, ...names] = process.argv.slice(2);
const given = {};
for (const name of names) {
  const [holder, member = holder] = name.split('.');
  const owner = member === holder ? globalThis : globalThis[holder];
  given[member] = owner[member];
  const prototype = Object.getPrototypeOf(owner);
  if (Object.hasOwn(owner, member)) delete owner[member];
  else Object.defineProperty(owner, member, { value: undefined });
  if (owner === globalThis && prototype && member in globalThis) {
    Object.defineProperty(globalThis, member, { value: undefined, configurable: true });
  }
}
const { Numberkit } = await import('../../dist/index.js');
const { NumberkitControl } = await import('../../dist/control.js');
const { aws } = await import('../../dist/aws.js');
const sent = [];
const fetch = async (url, init) => {
  sent.push({ url, ...init });
  return {
    status: 200,
    headers: { get: () => null, forEach: () => undefined },
    text: async () => '{"CreatedTimestamp":1774915200.25,"faults":[]}',
  };
};
const input = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'TOLL_FREE',
};
const baseUrl = 'http://numberkit.test';
const variables = { Numberkit, NumberkitControl, aws, fetch, input, baseUrl, given, sent };
const AsyncFunction = (async () => undefined).constructor;
const run = new AsyncFunction(...Object.keys(variables), program);
try {
  console.log(JSON.stringify(await run(...Object.values(variables))));
} catch ({ name, message, setting, member, operation, attempts }) {
  console.log(JSON.stringify({ name, message, setting, member, operation, attempts }));
}
