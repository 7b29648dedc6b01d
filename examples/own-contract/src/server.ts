import { env } from 'node:process';
import { createApp } from './create-app.js';

const app = await createApp();
const server = app.listen(Number(env['PORT'] ?? 8080), '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(`http://127.0.0.1:${address?.port}`);
});
