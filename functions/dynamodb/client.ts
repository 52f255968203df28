import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { currentRequest, spendTrip } from '../budget.ts';
import { clientLimits, IN_FLIGHT } from '../clientLimits.ts';
import { retryThrottledTransactions } from './retryThrottled.ts';
import { createTurns } from './turns.ts';

const READS = /^(Get|BatchGet|Query|TransactGet)/;
/** The owner of what runs outside a request, which nobody abandons. */
const BACKGROUND = { ended: new AbortController().signal };

/** The one DynamoDB client of a process: absent values are left out, numbers and strings stay plain. */
export const createDynamoDb = (
  given: DynamoDBClientConfig = {},
  timeoutMs?: number,
): DynamoDBDocumentClient => {
  const client = new DynamoDBClient({ ...clientLimits(timeoutMs), ...given });
  retryThrottledTransactions(client);
  takeTurns(client);
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
};

/** Spends a trip of the request's budget for each command, then lets it wait until there is a socket for it. */
const takeTurns = ({ middlewareStack }: DynamoDBClient): void => {
  const takeTurn = createTurns(IN_FLIGHT);
  middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        spendTrip();
        const owner = currentRequest() ?? BACKGROUND;
        return takeTurn({ owner, isRead: READS.test(commandName), act: () => next(args) });
      },
    { step: 'initialize', name: 'takeTurns' },
  );
};
