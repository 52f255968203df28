import type { Random } from '../../support/random.ts';

/** A DynamoDB request on the wire. */
export type WireRequest = {
  readonly operation: string;
  readonly table: string;
  /** The SDK's invocation id, the same for every attempt. */
  readonly call: string;
  readonly body: string;
};

/** A fault of a request. THROTTLE and CUT do not reach the engine; LOSE and SILENCE do, without an answer. */
export type Fault =
  | { readonly kind: 'THROTTLE' }
  | { readonly kind: 'CUT' }
  | { readonly kind: 'LOSE' }
  | { readonly kind: 'SILENCE' }
  /** The request continues when `until` resolves. */
  | { readonly kind: 'HOLD'; readonly until: Promise<unknown> }
  /** The answer is changed. */
  | { readonly kind: 'CHANGE'; readonly answer: (text: string) => string };

/** Chooses the fault of a request; undefined: none. */
export type FaultRule = (asked: WireRequest) => Fault | undefined;

const WRITES = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'TransactWriteItems', 'BatchWriteItem']);
const READS = new Set(['GetItem', 'Query', 'BatchGetItem', 'Scan']);

/** Returns whether a request writes items. */
export const isWrite = ({ operation }: WireRequest): boolean => WRITES.has(operation);

const isData = (asked: WireRequest): boolean => isWrite(asked) || READS.has(asked.operation);

/** Throttles a share of all item requests before they reach the engine. */
export const throttleShare =
  (random: Random, share: number): FaultRule =>
  (asked) =>
    isData(asked) && random.happens(share) ? { kind: 'THROTTLE' } : undefined;
