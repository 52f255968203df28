// Mercurius as its documentation recommends it for production, with documents compiled by graphql-jit.
import fastify from 'fastify';
import mercurius from 'mercurius';
import { contextOf, schema, tell } from './ours.mjs';

const app = fastify();
app.register(mercurius, {
  schema,
  context: (request) => contextOf((name) => request.headers[name]),
  graphiql: false,
  jit: 1,
});
await app.listen({ port: 0, host: '127.0.0.1' });
tell(app.server.address().port);
