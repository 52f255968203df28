import { handlers, type middleware, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import { loadConfig } from '../config.ts';
import { createServices } from '../services.ts';
import { limitAnswers } from './answerBudget.ts';
import { attachDescriptions, readDescriptions } from './attachDescriptions.ts';
import { createContext } from './createContext.ts';
import { refuseUnavailable } from './errors/unavailable.ts';
import { readAllowList } from './http/allowList.ts';
import { answerReplies } from './http/answerReplies.ts';
import { removeByteOrderMark } from './http/byteOrderMark.ts';
import { guardRequests } from './http/guardRequests.ts';
import { answerCertificateKeys, answerHealth, answerStatusList } from './http/publicRoutes.ts';
import { refuseDirectAccess } from './http/refuseDirectAccess.ts';
import { secureAnswers } from './http/secureAnswers.ts';
import { createSchema, createServer } from './server.ts';

// of the handler's type only: Node 24 has no callbacks
const noCallback = (): void => undefined;

const config = loadConfig();
const services = createServices(config);
const schema = createSchema();
const introspection = config.GRAPHQL_INTROSPECTION === 'on';
if (introspection) attachDescriptions(schema, readDescriptions(config.SCHEMA_DESCRIPTIONS, import.meta.url));
const requests = handlers.createAPIGatewayProxyEventV2RequestHandler();
const guards: middleware.MiddlewareFn<typeof requests>[] = [
  refuseDirectAccess(config.DOOR_SECRET),
  answerHealth,
  answerCertificateKeys(services.certificateKeys.exportKeys, services.faults),
  answerStatusList(services.statusLists, services.faults),
  answerReplies(services, services.faults),
  guardRequests(schema, {
    introspection,
    document: readAllowList(config.PERSISTED_OPERATIONS, import.meta.url),
  }),
];

const answer = startServerAndCreateLambdaHandler(
  createServer(schema, introspection, services.faults),
  requests,
  {
    middleware: guards,
    context: ({ event }) =>
      createContext(services, {
        authorization: event.headers.authorization,
        acceptLanguage: event.headers['accept-language'],
        // the gateway's clock: clients cannot set it, unlike a header
        now: new Date(event.requestContext.timeEpoch),
      }).catch(refuseUnavailable(services.faults)),
  },
);

/** Lambda: the GraphQL endpoint (Apollo) behind the HTTP API. */
export const handler = secureAnswers(
  limitAnswers(
    async (event, context) => (await answer(removeByteOrderMark(event), context, noCallback)) ?? {},
  ),
);
