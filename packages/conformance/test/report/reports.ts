import type { Report } from '../../src/index.js';
import { judgeServer } from '../../src/index.js';
import { startServer } from '../servers/start-server.js';

/** Text that tries to be markup or control a terminal. */
export const hostile: string =
  '</script><script>document.title="taken"</script><img src=x>\u0000\u001b[31m\u202e' +
  '--><svg onload=taken()><a href="javascript:taken()">\' onmouseover="taken()" x="\u2028</style></title>';

/** The same in headers, which can hold printable text only. */
const hostileHeaders = {
  location: 'javascript:taken()',
  'x-hostile': '</script><script>document.title="taken"</script><img src=x onerror=taken()>',
};

let whole: Promise<Report> | undefined;

/** The report on a server that names the wrong resource in its 404; one on all cases is made once for all tests. */
export function createFailedReport(only?: readonly string[]): Promise<Report> {
  if (only !== undefined) return judgeWrongServer(only);
  whole ??= judgeWrongServer();
  return whole;
}

async function judgeWrongServer(only?: readonly string[]): Promise<Report> {
  await using server = await startServer({
    response: (response) =>
      response.status === 404
        ? {
            ...response,
            headers: { ...response.headers, ...hostileHeaders },
            body: { ...response.body, Message: hostile, ResourceType: hostile },
          }
        : response,
  });
  const { baseUrl, pause } = server;
  // Awaited here, since the server is closed when this returns.
  return await judgeServer({
    baseUrl,
    runId: 'run1',
    documentation: 'http://127.0.0.1:4010/_numberkit/docs/#phone-numbers',
    pause,
    ...(only && { only }),
  });
}
