import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createRequestSender } from '../../../replay/play/client.ts';

const stops: (() => unknown)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const serve = (listener: RequestListener): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer(listener).listen(0, '127.0.0.1', () => {
      const { port } = z.object({ port: z.number() }).parse(server.address());
      resolve(`http://127.0.0.1:${port}`);
    });
    stops.push(() => server.close().closeAllConnections());
  });

const answerIn =
  (status: number, body: unknown, type = 'application/json'): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));

const question = {
  query: '{ me { role } }',
  variables: {},
  token: 'secret',
  at: new Date('2016-04-01T01:00:00Z'),
};
const Data = z.object({ me: z.string() });
const ask = (url: string, pauses: number[] = []) =>
  createRequestSender(url, async (ms) => void pauses.push(ms))(question, Data);

describe('createAsk', () => {
  it('the replay client sends the row’s time and its token', async () => {
    let headers: object = {};
    const url = await serve((request, response) => {
      headers = request.headers;
      answerIn(200, { data: { me: 'CLERK' } })(request, response);
    });
    await expect(ask(url)).resolves.toEqual({ me: 'CLERK' });
    expect(headers).toMatchObject({
      'x-tongban-clock': '2016-04-01T01:00:00.000Z',
      authorization: 'Bearer secret',
    });
  });

  it('the replay client retries with back-off while the server fails', async () => {
    let calls = 0;
    const url = await serve((request, response) => {
      calls += 1;
      answerIn(calls < 4 ? 503 : 200, { data: { me: 'CLERK' } })(request, response);
    });
    const pauses: number[] = [];
    await expect(ask(url, pauses)).resolves.toEqual({ me: 'CLERK' });
    expect(pauses).toHaveLength(3);
    for (const [n, pause] of pauses.entries()) expect(pause).toBeLessThanOrEqual(200 * 2 ** n);
  });

  it('the replay client gives up after seven attempts', async () => {
    const url = await serve((request) => request.destroy());
    const pauses: number[] = [];
    await expect(ask(url, pauses)).rejects.toThrow(/other side closed|ECONNRESET|socket/);
    expect(pauses).toHaveLength(6);
  });

  it('the replay client does not retry a GraphQL error, and reports it in one line', async () => {
    const url = await serve(
      answerIn(400, { errors: [{ message: 'no\nsuch field', path: ['me'], extensions: { code: 'BAD' } }] }),
    );
    const pauses: number[] = [];
    await expect(ask(url, pauses)).rejects.toThrow(/^BAD: no such field \(me\)$/);
    expect(pauses).toEqual([]);
  });

  it('the replay client does not retry an unexpected response', async () => {
    const url = await serve(answerIn(404, 'Not Found', 'text/html'));
    await expect(ask(url)).rejects.toThrow(/404/);
  });
});
