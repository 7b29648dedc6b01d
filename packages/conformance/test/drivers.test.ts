import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { showErrors } from '../src/clients/lines.js';
import { withDirectLoopback } from '../src/clients/process-driver.js';
import { createProcessDriver, judgeClient, toReportText } from '../src/index.js';

const only = ['updatePhoneNumber/both-details'];

/** A program that handles each call with some code; its `reply` writes a line. */
function program(body: string) {
  const script = `
    const reply = (line) => process.stdout.write(line + '\\n');
    require('node:readline').createInterface({ input: process.stdin }).on('line', (text) => {
      const { id, call } = JSON.parse(text);
      if (call) { ${body} }
    });`;
  return createProcessDriver({ command: process.execPath, args: ['-e', script], name: 'program' });
}

async function findingsOf(body: string): Promise<string> {
  const report = await judgeClient(program(body), { only, timeout: 30_000 });
  expect(report.totals, toReportText(report)).toMatchObject({ fail: 1 });
  return report.results.flatMap(({ findings }) => findings.map(({ actual }) => actual)).join('\n');
}

describe('a program that drives a client', () => {
  test('can write any character in a line but the one that ends it', async () => {
    const came = await findingsOf(
      `reply(JSON.stringify({ id, failure: 'A\\u2028B\\u2029C\\rD' }))`,
    );
    expect(came).toContain('a failure: A\u2028B\u2029C\rD');
  });

  test('fails if it does not write UTF-8', async () => {
    const came = await findingsOf(
      `process.stdout.write(Buffer.from([...Buffer.from('{"id":' + id + ',"failure":"'), 0xe4, 0x22, 0x7d, 0x0a]))`,
    );
    expect(came).toContain('a failure: the program wrote a line that is not UTF-8');
  });

  test('is ended if it writes a line without end', async () => {
    const came = await findingsOf(
      `const more = () => { while (process.stdout.write('x'.repeat(65536))); }; process.stdout.on('drain', more); more();`,
    );
    expect(came).toContain('a failure: the program wrote a line of more than 4194304 bytes');
  });

  test('fails if it nests a result too deeply', async () => {
    const deep = `'['.repeat(200000) + ']'.repeat(200000)`;
    const report = await judgeClient(
      program(`reply('{"id":' + id + ',"success":' + ${deep} + '}')`),
      { only, timeout: 500 },
    );
    expect(report.totals).toMatchObject({ fail: 1, suiteFault: 0 });
    expect(report.results[0]?.findings.at(-1)?.actual).toBe('a failure: no outcome within 500 ms');
  });

  test('reaches the stub server without a proxy', async () => {
    const came = await findingsOf(
      `reply(JSON.stringify({ id, failure: process.env.NO_PROXY + ' ' + process.env.no_proxy }))`,
    );
    expect(came).toMatch(
      /a failure: (\S*,)?127.0.0.1,localhost,::1 (\S*,)?127.0.0.1,localhost,::1/,
    );
  });

  test('keeps the direct hosts of its environment', () => {
    const environment = { NO_PROXY: 'intern.example, localhost', no_proxy: '.local', PATH: '/bin' };
    const names = 'intern.example,localhost,.local,127.0.0.1,::1';
    expect(withDirectLoopback(environment)).toEqual({
      PATH: '/bin',
      NO_PROXY: names,
      no_proxy: names,
    });
    expect(withDirectLoopback({ NO_PROXY: '*' })['NO_PROXY']).toMatch(/^\*,/);
  });
});

describe('the standard error of a program', () => {
  async function shown(...chunks: readonly (string | Buffer)[]): Promise<string> {
    const stream = new PassThrough();
    let text = '';
    showErrors(stream, (line) => {
      text += line;
    });
    for (const chunk of chunks) stream.write(chunk);
    stream.end();
    await new Promise((resolve) => stream.once('end', resolve));
    return text;
  }

  test('is shown line by line as text, with a prefix', async () => {
    expect(await shown('::error::x\n\u001b[2J', 'two\r\n', 'last')).toBe(
      'driver: ::error::x\ndriver: \\u{1b}[2Jtwo\ndriver: last\n',
    );
  });

  test('is shown up to a limit', async () => {
    const lines = (await shown('x\n'.repeat(100_000))).split('\n');
    expect(lines.length).toBeLessThan(1000);
    expect(lines.at(-2)).toBe('driver: (more output, which is not shown)');
    expect((await shown('x'.repeat(1_000_000))).length).toBeLessThan(200);
    expect(await shown(Buffer.from([0xff, 0x0a]))).toBe('driver: (a line that is not UTF-8)\n');
  });
});
