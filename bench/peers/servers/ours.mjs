// The schema, resolvers and context of the endpoint, for another server than Apollo's.
import process from 'node:process';
import { loadConfig } from '../../../functions/config.ts';
import { createContext } from '../../../functions/graphql/createContext.ts';
import { createSchema } from '../../../functions/graphql/server.ts';
import { createServices } from '../../../functions/services.ts';

// ends with the bench
process.once('disconnect', () => process.exit());
const services = createServices(loadConfig());

export const schema = createSchema();

/** Creates the context of a request from its headers; the clock is settable, as in a local run. */
export const contextOf = (header) =>
  createContext(services, {
    authorization: header('authorization') ?? undefined,
    acceptLanguage: header('accept-language') ?? undefined,
    now: new Date(header('x-tongban-clock')),
  });

/** Tells the bench where the server listens. */
export const tell = (port) => process.send({ url: `http://127.0.0.1:${port}/graphql` });
