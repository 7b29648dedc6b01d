import { readFileSync } from 'node:fs';
import express from 'express';

/** Responds to each request with a page that is in memory already: Express and JSON alone. */
const pages: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(process.argv[2] ?? '', 'utf8'),
);

const server = express()
  .use(express.json())
  .post('/*path', (request, response) => {
    response.json(pages[request.path]);
  })
  .listen(0, '127.0.0.1', () => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    process.stdout.write(`listens on http://127.0.0.1:${port}\n`);
  });
process.once('SIGTERM', () => process.exit());
