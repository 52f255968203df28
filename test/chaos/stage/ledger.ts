import type { CaseFields } from '../../support/operations.ts';

/** An act that somebody was told of as done: the case it is on, and under which request. */
type Acknowledged = {
  readonly number: string;
  readonly version: number;
  readonly key: string;
  /** What had been done to the case when it was answered, oldest first. */
  readonly types: readonly string[];
};

/** An item as it stands in the table, as far as it must agree with what was acknowledged. */
export type Standing = {
  readonly number: string;
  readonly version: number;
  readonly events: readonly { readonly type: string; readonly actor: string; readonly key: string }[];
};

/** What the clients of a scenario were told. */
export type Ledger = ReturnType<typeof createLedger>;

/** An empty ledger. Keys belong to one scenario; each files a known number of cases. */
export const createLedger = () => {
  const acknowledged: Acknowledged[] = [];
  const filed = new Map<string, number>();
  return {
    /** Before a filing is sent: how many cases it is for. */
    files: (key: string, cases = 1): void => {
      filed.set(key, cases);
    },
    /** After an answer came. */
    acknowledge: ({ number, version, history }: CaseFields, key: string): void => {
      acknowledged.push({ number, version, key, types: history.map(({ type }) => type) });
    },
    get acknowledged(): number {
      return acknowledged.length;
    },
    /** What was acknowledged and is not there, and what is there more often than it was asked for. */
    compare: (items: readonly Standing[]) => {
      const byNumber = new Map(items.map((item) => [item.number, item]));
      const cases = new Map<string, number>();
      for (const { events } of items) {
        const key = events[0]?.key ?? '';
        if (filed.has(key)) cases.set(key, (cases.get(key) ?? 0) + 1);
      }
      const more = [...cases].map(([key, found]) => Math.max(0, found - (filed.get(key) ?? 0)));
      return {
        lost: acknowledged.filter((one) => !stands(byNumber.get(one.number), one)).length,
        doubled: sum(more) + sum(items.map(repeated)),
      };
    },
  };
};

const stands = (item: Standing | undefined, { version, key, types }: Acknowledged): boolean =>
  item !== undefined &&
  item.version >= version &&
  item.events.some((event) => event.key === key) &&
  types.every((type, i) => item.events[i]?.type === type);

// one request may do two things at once (accept and forward), but none of them twice
const repeated = ({ events }: Standing): number =>
  events.length - new Set(events.map(({ type, actor, key }) => `${type} ${actor} ${key}`)).size;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
