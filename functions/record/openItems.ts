import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { OpenItemRepository, OpenItems, OpenKind } from './openItemRepository.ts';
import { PERSON_LIMITS, type PersonLimit, refuseBeyond } from './personLimits.ts';

/** Whose open items are meant, and how many there may be. */
export type OpenItemClaim = {
  readonly district: string;
  /** Keyed hash of the person. */
  readonly person: string;
  readonly kind: OpenKind;
  readonly limit: PersonLimit;
  readonly at: Date;
};

/** The number of lost races after which a claim is refused with CONFLICT. */
const MOST_TRIES = 60;

/** An item that is listed but not stored is being written, or its request was cut off this long ago. */
const WRITTEN_WITHIN_MS = 60_000;

/**
 * Adds items to a person's open ones before they are written, by one conditional write, so that requests at once cannot
 * go beyond the limit. Items that are open no longer leave the list when it is full. Returns refusals: none may be added.
 */
export const claimOpenItems = async (
  repository: OpenItemRepository,
  claim: OpenItemClaim,
  numbers: readonly string[],
  path: readonly string[],
): Promise<Refusal[]> => {
  const claimed = await addItems(repository, claim, numbers, (room, added) => (added > room ? 0 : added));
  if (claimed === undefined) return [refuse('CONFLICT', path)];
  return claimed.size > 0 ? [refuseBeyond(claim.limit, path)] : [];
};

/** Adds the first items for which there is room. Returns the others; undefined: lost every race. */
export const claimFirstItems = (
  repository: OpenItemRepository,
  claim: OpenItemClaim,
  numbers: readonly string[],
): Promise<ReadonlySet<string> | undefined> =>
  addItems(repository, claim, numbers, (room, added) => Math.min(room, added));

/** Adds as many new items as `take` says. Returns those that found no room; undefined: lost every race. */
const addItems = async (
  repository: OpenItemRepository,
  claim: OpenItemClaim,
  numbers: readonly string[],
  take: (room: number, added: number) => number,
): Promise<ReadonlySet<string> | undefined> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { listed, stored } = await repository.read(claim, numbers);
    const known = listed?.items ?? {};
    const isNew = (status: string | undefined) => status === undefined || status === claim.kind.from;
    const added = numbers.filter((one) => known[one] === undefined && isNew(stored.get(one)));
    if (added.length === 0) return new Set();
    const most = PERSON_LIMITS[claim.limit];
    const isFull = Object.keys(known).length + added.length > most;
    const open = isFull ? await dropClosed(repository, claim, known) : known;
    const taken = take(Math.max(0, most - Object.keys(open).length), added.length);
    const beyond = new Set(added.slice(taken));
    if (taken === 0) return beyond;
    const at = claim.at.toISOString();
    const items = { ...open, ...Object.fromEntries(added.slice(0, taken).map((one) => [one, at])) };
    if (await repository.write(claim, items, listed?.version)) return beyond;
  }
  return undefined;
};

const dropClosed = async (
  repository: OpenItemRepository,
  { kind, at }: OpenItemClaim,
  listed: OpenItems['items'],
): Promise<OpenItems['items']> => {
  const stored = await repository.statusesOf(Object.keys(listed));
  const isBeingWritten = (since: string) => at.getTime() - Date.parse(since) < WRITTEN_WITHIN_MS;
  return Object.fromEntries(
    Object.entries(listed).filter(([number, since]) => {
      const status = stored.get(number);
      return status === undefined ? isBeingWritten(since) : status === kind.status;
    }),
  );
};
