import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { BudgetExceeded } from '../../budget.ts';
import type { Faults } from '../../faults.ts';
import { CalendarNotCovered } from '../../registry/calendar.ts';
import { TOO_MUCH } from '../answerBudget.ts';
import { describeMissing, faultMessage, isTooManyErrors } from './faultMessage.ts';
import { INTERNAL_ERROR, isUnavailable, UNAVAILABLE } from './unavailable.ts';

/** Codes of graphql-js and Apollo for a faulty request. */
const FAULTS: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
]);

/** Codes whose messages are written for clients; any other error is a defect and hides its message. */
const SAID: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  'UNAUTHENTICATED',
  'UNAVAILABLE',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'INVALID_IDENTITY_NUMBER',
  'UNKNOWN_DISTRICT',
  'UNKNOWN_VILLAGE',
  'UNKNOWN_MATTER',
  'UNKNOWN_WINDOW',
  'WINDOW_CLOSED',
  'CALENDAR_NOT_COVERED',
]);

type Format = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Formats errors for the client: expected ones unchanged, any other as "Internal error".
 * A faulty request is explained only where introspection is on; elsewhere the answer is constant, or names what is missing.
 */
export const createFormatError =
  (introspection: boolean, faults: Faults): Format =>
  (formatted, error) => {
    const { code } = formatted.extensions ?? {};
    if (SAID.has(code)) return formatted;
    if (FAULTS.has(code) || isTooManyErrors(error))
      return formatMissing(error) ?? (introspection ? explain(formatted, error) : FAULT);
    return formatDefect(formatted, causeOf(error), faults);
  };

/** A variable lacks a field that its type requires. */
export const MISSING_FIELD = 'MISSING_FIELD';

const FAULT = {
  message: '请求无法识别 The request is not valid.',
  extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT },
};

const formatMissing = (error: unknown): GraphQLFormattedError | undefined => {
  const message = error instanceof GraphQLError ? describeMissing(error) : undefined;
  return message === undefined ? undefined : { message, extensions: { code: MISSING_FIELD } };
};

const explain: Format = (formatted, error) => ({
  ...formatted,
  message: error instanceof GraphQLError ? faultMessage(error) : FAULT.message,
  extensions: {
    code: ApolloServerErrorCode.BAD_USER_INPUT,
    ...(!isTooManyErrors(error) && formatted.extensions),
  },
});

const formatDefect = (
  formatted: GraphQLFormattedError,
  cause: unknown,
  faults: Faults,
): GraphQLFormattedError => {
  if (cause instanceof CalendarNotCovered)
    return { ...formatted, extensions: { code: 'CALENDAR_NOT_COVERED' } };
  if (cause instanceof BudgetExceeded) return TOO_MUCH;
  if (isUnavailable(cause)) {
    faults.unavailable(cause);
    return { message: UNAVAILABLE, ...pathOf(formatted), extensions: { code: 'UNAVAILABLE' } };
  }
  faults.defect(cause);
  return {
    message: INTERNAL_ERROR,
    ...pathOf(formatted),
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR },
  };
};

const pathOf = ({ path }: GraphQLFormattedError) => (path ? { path } : {});

const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError ? (error.originalError ?? error) : error;
