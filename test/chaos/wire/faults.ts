import type { Random } from '../../support/random.ts';

/** A request to DynamoDB on its way through the wire. */
export type Asked = {
  readonly operation: string;
  readonly table: string;
  /** The SDK's name of the call, the same for every attempt. */
  readonly call: string;
  readonly body: string;
};

/** What happens to a request. THROTTLE and CUT reach no engine; LOSE and SILENCE are done, but nobody is told. */
export type Fault =
  | { readonly kind: 'THROTTLE' }
  | { readonly kind: 'CUT' }
  | { readonly kind: 'LOSE' }
  | { readonly kind: 'SILENCE' }
  /** Goes on when this resolves. */
  | { readonly kind: 'HOLD'; readonly until: Promise<unknown> }
  /** Its answer is changed. */
  | { readonly kind: 'CHANGE'; readonly answer: (text: string) => string };

/** Says what happens to a request; nothing when undefined. */
export type Rule = (asked: Asked) => Fault | undefined;

const WRITES = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'TransactWriteItems', 'BatchWriteItem']);
const READS = new Set(['GetItem', 'Query', 'BatchGetItem', 'Scan']);

/** Whether a request writes items. */
export const isWrite = ({ operation }: Asked): boolean => WRITES.has(operation);

const isData = (asked: Asked): boolean => isWrite(asked) || READS.has(asked.operation);

/** Throttles this share of all requests for items, before anything is done. */
export const throttling =
  (random: Random, share: number): Rule =>
  (asked) =>
    isData(asked) && random.happens(share) ? { kind: 'THROTTLE' } : undefined;
