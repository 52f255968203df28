import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { z } from 'zod';

/** A service of a local run: where it listens, and how to end it. */
export type Loopback = { readonly endpoint: string; stop(): Promise<void> };

/** Serves HTTP on a free loopback port. */
export const serveLoopback = async (listener: RequestListener): Promise<Loopback> => {
  const server = createServer({ keepAliveTimeout: 0 }, listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
