import { Agent, request } from 'node:http';

/** A GraphQL request to a system. */
export type Question = { readonly body: string; readonly headers?: Readonly<Record<string, string>> };

/** Sends requests to one address over connections that are kept. */
export type Sender = { send(question: Question): Promise<string>; close(): void };

/** Opens so many connections to an address. */
export const openSender = (url: string, connections: number): Sender => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    send: ({ body, headers }) =>
      new Promise((resolve, reject) => {
        const asked = request(url, {
          agent,
          method: 'POST',
          headers: {
            accept: 'application/json',
            'content-type': 'application/json',
            ...headers,
            'content-length': Buffer.byteLength(body),
          },
        });
        asked.once('error', reject);
        asked.once('response', (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.once('error', reject);
          answer.once('end', () => resolve(Buffer.concat(parts).toString('utf8')));
        });
        asked.end(body);
      }),
    close: () => agent.destroy(),
  };
};

/** Runs an act by so many callers, one after the other each, for a time. Returns how long each took, in milliseconds. */
export const runFor = async (
  ms: number,
  callers: number,
  act: () => Promise<unknown>,
): Promise<readonly number[]> => {
  const taken: number[] = [];
  const end = performance.now() + ms;
  const call = async (): Promise<void> => {
    for (let from = performance.now(); from < end; from = performance.now()) {
      await act();
      taken.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  return taken;
};
