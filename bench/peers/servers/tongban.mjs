// The bundle of the endpoint behind the gateway of a local run, both in this process.
import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { createGateway } from '../../../infra/local/http/gateway.ts';
import { openHttpServer } from '../../../infra/local/http/server.ts';

// ends with the bench
process.once('disconnect', () => process.exit());
const { handler } = await import(process.env.PEERS_BUNDLE);
const invoke = async (event) => ({
  ok: true,
  value: await handler(event, { awsRequestId: randomUUID(), getRemainingTimeInMillis: () => 29_000 }),
});
const server = await openHttpServer(0);
server.serve(createGateway(new Map([['POST /graphql', { invoke }]])));
process.send({ url: `${server.url.replace('localhost', '127.0.0.1')}/graphql` });
