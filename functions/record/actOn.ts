import { type Permitted, permit, type Restricted } from '../identity/permit.ts';
import { catchRefusal } from '../refusal/refusableError.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { appendActs, type Chained } from './eventChain.ts';
import { momentAfter } from './moment.ts';
import { answerRepeat, answerWrite, checkIdempotencyKey, markOf, type RequestMark } from './repeat.ts';

/** An item with a life: its status, its chained events, and the version of its optimistic lock. */
export type Living = {
  readonly number: string;
  readonly status: string;
  readonly version: number;
  readonly events: readonly Chained<RequestMark & { readonly at: string }>[];
};

/** What every act records: when, by whom, under which request. */
export type ActBase<R extends string = string> = RequestMark & {
  readonly at: string;
  /** The day that the act counts on, in the district's time zone. */
  readonly day: string;
  readonly role: R;
};

/** What an act changes: the item (its events and version are replaced), and the events to append. */
export type Change<T, A extends object> = { readonly after: T; readonly acts: readonly A[] };

/** What an act is decided on: what was found, who asks, and what the table of transitions says. */
export type ActFacts<Found extends { readonly seen: Living }, O extends Restricted> = Found & {
  readonly asker: Permitted<O>;
  /** The status that the act leads to. */
  readonly next: Found['seen']['status'];
  /** The instant of the act. */
  readonly moment: Date;
  readonly base: ActBase<Permitted<O>['role']>;
};

/** Where an item is written: replaced if its version is still the one that was read, else the newer one is returned. */
type Store<T> = { replace(item: T, readVersion: number): Promise<T | undefined> };

/** How one kind of item lives: where it is found, who sees it, its transitions, its parties, its store. */
export type Life<Found extends { readonly seen: Living }, O extends Restricted, Action extends string> = {
  /** Reads the item that a number names; undefined when there is none. */
  find(context: Context, number: string): Promise<Found | undefined>;
  maySee(context: Context, asker: Permitted<O>, found: Found): boolean | Promise<boolean>;
  /** The status after an act; null when the present one does not allow it. */
  nextStatus(seen: Found['seen'], action: Action): Found['seen']['status'] | null;
  /** Whether the act is the asker's to do, on a day. */
  isParty(action: Action, asker: Permitted<O>, found: Found, day: string): boolean;
  /** The day that an act at an instant counts on. */
  dayOf(found: Found, moment: Date): string;
  storeOf(services: Context['services']): Store<Found['seen']>;
};

/** One act that somebody asks for. */
type Request<Found extends { readonly seen: Living }, O extends Restricted, Action, A extends object> = {
  readonly operation: O;
  readonly action: Action;
  readonly input: { readonly number: string; readonly idempotencyKey: string };
  /** Decides, by the rules alone, what the act changes. */
  readonly decide: (
    facts: ActFacts<Found, O>,
  ) => Outcome<Change<Found['seen'], A>> | Promise<Outcome<Change<Found['seen'], A>>>;
};

const PATH = ['input', 'number'];

/**
 * Carries out one act on one item: one read, one conditional write. Idempotent under its key and payload.
 * Refuses with NOT_FOUND alike for an unknown number and for what the asker may not see.
 */
export const actOn = async <
  Found extends { readonly seen: Living },
  O extends Restricted,
  Action extends string,
  A extends object,
>(
  context: Context,
  life: Life<Found, O, Action>,
  request: Request<Found, O, Action, A>,
): Promise<Outcome<Found['seen']>> => {
  const { operation, action, input } = request;
  const asker = permit(context, operation);
  if (isRefused(asker)) return asker;
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  const found = await life.find(context, input.number);
  if (!found || !(await life.maySee(context, asker.value, found))) return refused(refuse('NOT_FOUND', PATH));

  // the spelling of the payload is part of every stored event: changing it breaks repeats
  const payload = await context.services.personIndex.fingerprint({ action, input });
  const mark = markOf(asker.value, input.idempotencyKey, payload);
  const repeat = answerRepeat(found.seen, mark);
  if (repeat) return repeat;
  const change = await decideAct(context, life, request, asker.value, found, mark);
  if (isRefused(change)) return change;
  return writeChange(life.storeOf(context.services), found.seen, change.value, mark);
};

/** Asks the table of transitions, then who is a party, then the rules of the act. */
const decideAct = async <
  Found extends { readonly seen: Living },
  O extends Restricted,
  Action extends string,
  A extends object,
>(
  { now }: Context,
  life: Life<Found, O, Action>,
  { action, decide }: Request<Found, O, Action, A>,
  asker: Permitted<O>,
  found: Found,
  mark: RequestMark,
): Promise<Outcome<Change<Found['seen'], A>>> => {
  const { seen } = found;
  const next = life.nextStatus(seen, action);
  if (next === null) return refused(refuse('NOT_ALLOWED_IN_STATUS', PATH, seen.status));
  const moment = momentAfter(now, seen.events);
  const day = life.dayOf(found, moment);
  if (!life.isParty(action, asker, found, day)) return refused(refuse('FORBIDDEN', PATH));
  const base = { at: moment.toISOString(), day, role: asker.role, ...mark };
  return catchRefusal(PATH, () => decide({ ...found, asker, next, moment, base }));
};

/** Appends the events of a change and replaces the item, if its version is still the one that was read. */
export const writeChange = async <T extends Living, A extends object>(
  store: Store<T>,
  seen: T,
  { after, acts }: Change<T, A>,
  mark: RequestMark,
): Promise<Outcome<T>> => {
  const events = appendActs<object>(seen.number, seen.events, acts);
  const item = { ...after, events, version: seen.version + 1 };
  return answerWrite(item, await store.replace(item, seen.version), mark);
};
