// GraphQL Yoga as its documentation recommends it for production.
import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { contextOf, schema, tell } from './ours.mjs';

const yoga = createYoga({
  schema,
  context: ({ request }) => contextOf((name) => request.headers.get(name)),
  graphiql: false,
  landingPage: false,
  logging: false,
});
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => tell(server.address().port));
