import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { isServerError, isThrottlingError, isTransientError } from '@smithy/core/retry';
import { GraphQLError } from 'graphql';

/** What an asker reads when a service that the platform leans on had no time for them. */
export const UNAVAILABLE =
  '系统暂时繁忙，请稍后原样重试。 The service is busy: send the same request again later.';

const STATUS = 503;
const RETRY_AFTER_SECONDS = '1';

/** Whether a service refused to work, or did not answer, after all attempts: nothing is wrong with the request itself. */
export const isUnavailable = (error: unknown): error is Error =>
  isError(error) && (isThrottlingError(error) || isTransientError(error) || isServerError(error));

const isError = (error: unknown): error is Parameters<typeof isThrottlingError>[0] => error instanceof Error;

/** Turns such an error into HTTP 503 and a code; any other stays what it is. For what goes wrong before a document is executed. */
export const refuseUnavailable = (error: unknown): never => {
  if (!isUnavailable(error)) throw error;
  logUnavailable(error);
  const headers = new HeaderMap([['retry-after', RETRY_AFTER_SECONDS]]);
  throw new GraphQLError(UNAVAILABLE, {
    extensions: { code: 'UNAVAILABLE', http: { status: STATUS, headers } },
  });
};

/** Writes down that a service had no time, by the name of what it said. */
export const logUnavailable = ({ name }: Error): void => console.warn({ message: 'unavailable', name });

/** Answers HTTP 503 where a field was unavailable: whatever was done is done once, however often the request comes again. */
export const answerUnavailable: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors = [] }) => {
      if (!errors.some(({ originalError }) => isUnavailable(originalError))) return;
      response.http.status = STATUS;
      response.http.headers.set('retry-after', RETRY_AFTER_SECONDS);
    },
  }),
};
