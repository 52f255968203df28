import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { findPlatform } from '../../../replay/platform.ts';

const serve = async (config: unknown): Promise<string> => {
  const server = createServer((request, response) => {
    response.end(request.url === '/config.json' ? JSON.stringify(config) : 'ok');
  });
  await new Promise<void>((done) => server.listen(0, done));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://localhost:${address.port}`;
};

test('a runner that shows a demo is not replayed on, and the refusal names a way', async () => {
  const url = await serve({ demo: '2016-04-06T01:10:00Z' });
  await expect(findPlatform(url, '.tongban', [])).rejects.toThrow(
    `The runner at ${url} shows a demo, which has cases and changes of its own: stop it, or replay on another port`,
  );
});
