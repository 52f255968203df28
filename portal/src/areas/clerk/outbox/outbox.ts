import { clear, del, entries, set } from 'idb-keyval';
import type { AcceptCasesInput } from '../../../graphql/graphql';
import type { Sealed } from '../../../seal';
import type { ShownRefusal } from '../../../ui/Refusals';
import type { Visit } from '../visit';
import { seal, store, unseal } from './seal';

/** The longest that a visit is kept in a browser. */
export const MOST_HOURS = 24;
const MOST_MS = MOST_HOURS * 3_600_000;
const PREFIX = 'visit.';

/** A visit as it was taken while the line was down. */
export type KeptVisit = {
  readonly input: AcceptCasesInput;
  /** The visit as it was typed, to correct it. */
  readonly given: Visit;
  readonly matter: string;
  readonly applicant: string;
};

/** A visit that waits to be sent, under the idempotency key of its first attempt. */
export type OutboxItem = {
  readonly id: string;
  /** Who took it: nobody else sends it. */
  readonly subject: string;
  /** When it was taken, in epoch milliseconds by the page's clock. */
  readonly takenAt: number;
  /** When it was kept, by the browser's clock. */
  readonly keptAt: number;
  readonly sealed: Sealed;
  /** What the endpoint answered; empty while it was not asked. */
  readonly refusals: readonly ShownRefusal[];
};

let items: readonly OutboxItem[] = [];
const listeners = new Set<() => void>();

/** The visits that wait, oldest first. */
export const outboxItems = (): readonly OutboxItem[] => items;

/** Calls `listener` after each change; returns how to stop. */
export const onOutboxChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

// other tabs of this desk see the same outbox
const channel = new BroadcastChannel('tongban-outbox');
channel.onmessage = () => void readOutbox();

/** Reads what is kept; what is older than a day is deleted, unsent. */
export const readOutbox = async (): Promise<readonly OutboxItem[]> => {
  const kept = (await entries<string, OutboxItem>(store)).flatMap(([key, item]) =>
    String(key).startsWith(PREFIX) ? [item] : [],
  );
  const isOld = (item: OutboxItem): boolean => Date.now() - item.keptAt > MOST_MS;
  await Promise.all(kept.filter(isOld).map(({ id }) => del(PREFIX + id, store)));
  items = kept.filter((item) => !isOld(item)).sort((a, b) => a.keptAt - b.keptAt);
  for (const listener of listeners) listener();
  return items;
};

const changed = async (): Promise<void> => {
  channel.postMessage('changed');
  await readOutbox();
};

/** Keeps a visit, sealed, until it is sent. */
export const keepVisit = async (
  id: string,
  visit: KeptVisit,
  by: { readonly subject: string; readonly takenAt: number },
): Promise<void> => {
  const item: OutboxItem = { id, ...by, keptAt: Date.now(), sealed: await seal(visit), refusals: [] };
  await set(PREFIX + id, item, store);
  await changed();
};

/** Opens a kept visit. */
export const openVisit = ({ sealed }: OutboxItem): Promise<KeptVisit> => unseal<KeptVisit>(sealed);

/** Notes why the endpoint refused a visit: somebody has to look at it. */
export const markRefused = async (item: OutboxItem, refusals: readonly ShownRefusal[]): Promise<void> => {
  await set(PREFIX + item.id, { ...item, refusals }, store);
  await changed();
};

/** Deletes a visit: it was sent, or somebody decided so. */
export const removeVisit = async (id: string): Promise<void> => {
  await del(PREFIX + id, store);
  await changed();
};

/** Deletes everything that this browser keeps for the desk, the key included. */
export const wipeOutbox = async (): Promise<void> => {
  await clear(store);
  await changed();
};
