import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { NotSent, type Outgoing } from '../../../functions/deliver/model.ts';
import { createGatewaySender } from '../../../functions/deliver/senders.ts';

const message: Outgoing = {
  ...{ id: 'n#0', district: '440604', address: '+8613812345678', lang: 'zh' },
  ...{
    template: 'NEWS',
    parameters: { tail: 'CDEF' },
    signature: '通办',
    text: '【通办】您的办件有新进展。',
  },
};
let status = 200;
let asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.writeHead(status, { location: '/elsewhere' }).end('x');
});
let url: string;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  url = `http://127.0.0.1:${port}/sms`;
});
afterAll(() => server.close());

const send = (answer: number) => {
  status = answer;
  asked = [];
  return createGatewaySender({ url, loadSecrets: async () => ['c2VjcmV0'] }).send(message);
};

describe('the answer of a gateway', () => {
  test.each([
    [200, 'SENT'],
    [202, 'SENT'],
    [410, 'STOPPED'],
    [400, 'REFUSED'],
    [422, 'REFUSED'],
  ])('a gateway that answers %i has a message %s', async (answer, result) => {
    expect(await send(answer)).toBe(result);
  });

  test.each([302, 408, 429, 500, 503])('a gateway that answers %i is asked again later', async (answer) => {
    await expect(send(answer)).rejects.toThrow(NotSent);
    // a redirect leads nowhere
    expect(asked).toEqual(['/sms']);
  });
});
