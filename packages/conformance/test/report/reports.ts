import type { Report } from '../../src/index.js';
import { judgeServer } from '../../src/index.js';
import { startServer } from '../servers/start-server.js';

/** What a subject answers that wants to be more than text to its reader. */
export const hostile: string =
  '</script><script>document.title="taken"</script><img src=x>\u0000\u001b[31m\u202e' +
  '--><svg onload=taken()><a href="javascript:taken()">\' onmouseover="taken()" x="\u2028</style></title>';

/** The same in headers, which hold printable text alone. */
const hostileHeaders = {
  location: 'javascript:taken()',
  'x-hostile': '</script><script>document.title="taken"</script><img src=x onerror=taken()>',
};

/** The report on a server that names the wrong resource where one is missing. */
export async function createFailedReport(only?: readonly string[]): Promise<Report> {
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
  const { baseUrl, state } = server;
  // Awaited here: the server is gone when this returns.
  return await judgeServer({
    baseUrl,
    runId: 'run1',
    pause: async (time) => state.advance(time),
    ...(only && { only }),
  });
}
