// Mercurius without graphql-jit, whose paths differ for each field of a page: cursors are sealed by them.
import fastify from 'fastify';
import mercurius from 'mercurius';
import { contextOf, schema, tell } from './ours.mjs';

const app = fastify();
app.register(mercurius, {
  schema,
  context: (request) => contextOf((name) => request.headers[name]),
  graphiql: false,
});
await app.listen({ port: 0, host: '127.0.0.1' });
tell(app.server.address().port);
