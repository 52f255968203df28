import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { isServerError, isThrottlingError, isTransientError } from '@smithy/core/retry';
import { GraphQLError } from 'graphql';
import type { Faults } from '../../faults.ts';

/** The message when a service that the platform depends on is throttled or unavailable. */
export const UNAVAILABLE = '系统繁忙，请稍后重试。 The service is busy. Please try again later.';

/** The message of a defect. */
export const INTERNAL_ERROR = '系统内部错误 Internal error';

const STATUS = 503;
/** When clients may try again. */
export const RETRY_AFTER_SECONDS = '1';

/** Whether a service was throttled, timed out or failed after all SDK retries. Retrying is safe. */
export const isUnavailable = (error: unknown): error is Error =>
  isError(error) && (isThrottlingError(error) || isTransientError(error) || isServerError(error));

const isError = (error: unknown): error is Parameters<typeof isThrottlingError>[0] => error instanceof Error;

/** Rethrows such an error as HTTP 503, any other unchanged. For errors before execution. */
export const refuseUnavailable =
  (faults: Faults) =>
  (error: unknown): never => {
    if (!isUnavailable(error)) throw error;
    faults.unavailable(error);
    throw createUnavailable(UNAVAILABLE);
  };

/** Creates the error of HTTP 503, which says when to try again. */
export const createUnavailable = (message: string): GraphQLError =>
  new GraphQLError(message, {
    extensions: {
      code: 'UNAVAILABLE',
      http: { status: STATUS, headers: new HeaderMap([['retry-after', RETRY_AFTER_SECONDS]]) },
    },
  });

/** Answers HTTP 503 if a field was unavailable; clients may retry, since mutations are idempotent. */
export const answerUnavailable: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors = [] }) => {
      if (!errors.some(({ originalError }) => isUnavailable(originalError))) return;
      response.http.status = STATUS;
      response.http.headers.set('retry-after', RETRY_AFTER_SECONDS);
    },
  }),
};
