import type { ApolloServerPlugin } from '@apollo/server';
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context as LambdaContext,
} from 'aws-lambda';
import { type Budget, BudgetExceeded, runWithBudget } from '../budget.ts';
import type { Role } from './generated/types.ts';
import { LIMITS } from './limits.ts';

type Result = APIGatewayProxyStructuredResultV2;
/** The handler behind the HTTP API. */
export type LambdaHandler = (event: APIGatewayProxyEventV2, context: LambdaContext) => Promise<Result>;

/**
 * Database calls and list entries of one request. Nobody knows who asks a public one. A filer's bundle takes dozens of
 * calls; `importDistrict` and year-long reports of staff need thousands.
 */
const BUDGETS = {
  public: { trips: 40, entries: LIMITS.publicEntries },
  filer: { trips: 500, entries: LIMITS.entries },
  staff: { trips: 10_000, entries: LIMITS.entries },
} as const satisfies Record<string, Budget>;

/** What a request of a role may use; undefined: a request without a token. */
export const budgetOf = (role: Role | undefined): Budget => {
  switch (role) {
    case undefined:
      return BUDGETS.public;
    case 'RESIDENT':
    case 'AGENT':
      return BUDGETS.filer;
    case 'CLERK':
    case 'REVIEWER':
    case 'SUPERVISOR':
    case 'AUDITOR':
    case 'OPERATOR':
      return BUDGETS.staff;
  }
};

/** The answer to a request that used up its budget. */
export const TOO_MUCH = {
  message: '请求的内容过多，请缩小范围后重试。 The request asks for too much. Please narrow it down.',
  extensions: { code: 'TOO_MUCH' },
};

/** Answers one constant error if a field exceeded the budget: no partial data, however many fields failed. */
export const refuseTooMuch: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors = [] }) => {
      if (!errors.some(({ originalError }) => originalError instanceof BudgetExceeded)) return;
      response.http.status = 400;
      response.body = { kind: 'single', singleResult: { errors: [TOO_MUCH] } };
    },
  }),
};

/** Runs each request of a handler with its budget, and refuses an answer larger than Lambda may return. */
export const limitAnswers =
  (handle: LambdaHandler): LambdaHandler =>
  async (event, context) => {
    const result = await runWithBudget(BUDGETS.public, () => handle(event, context));
    return Buffer.byteLength(result.body ?? '') <= LIMITS.answerBytes
      ? result
      : { ...result, statusCode: 400, body: JSON.stringify({ errors: [TOO_MUCH] }) };
  };
