import type { CaseFields } from '../../support/operations.ts';

/** An act confirmed to a client, with its case and request. */
type Acknowledgement = {
  readonly number: string;
  readonly version: number;
  readonly key: string;
  /** The event types of the case at that time, oldest first. */
  readonly types: readonly string[];
};

/** A stored item, reduced to what must agree with the acknowledgements. */
export type StoredItem = {
  readonly number: string;
  readonly version: number;
  readonly events: readonly { readonly type: string; readonly actor: string; readonly key: string }[];
};

/** The acts confirmed to the clients of a scenario. */
export type Ledger = ReturnType<typeof createLedger>;

/** Creates an empty ledger. Keys belong to one scenario; each files a known number of cases. */
export const createLedger = () => {
  const acknowledged: Acknowledgement[] = [];
  const filed = new Map<string, number>();
  return {
    /** Records how many cases a filing is for, before it is sent. */
    files: (key: string, cases = 1): void => {
      filed.set(key, cases);
    },
    /** Records a confirmed act. */
    acknowledge: ({ number, version, history }: CaseFields, key: string): void => {
      acknowledged.push({ number, version, key, types: history.map(({ type }) => type) });
    },
    get acknowledged(): number {
      return acknowledged.length;
    },
    /** Counts acknowledged acts that are missing, and acts that were done twice. */
    compare: (items: readonly StoredItem[]) => {
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

const stands = (item: StoredItem | undefined, { version, key, types }: Acknowledgement): boolean =>
  item !== undefined &&
  item.version >= version &&
  item.events.some((event) => event.key === key) &&
  types.every((type, i) => item.events[i]?.type === type);

// one request may do two acts (accept and forward), but neither of them twice
const repeated = ({ events }: StoredItem): number =>
  events.length - new Set(events.map(({ type, actor, key }) => `${type} ${actor} ${key}`)).size;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
