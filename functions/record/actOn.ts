import type { Bilingual } from '../bilingual.ts';
import { isByAnyDocument } from '../identity/asker.ts';
import { type Permitted, permit, type Restricted } from '../identity/permit.ts';
import { catchRefusal } from '../refusal/refusableError.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { appendActs, type ChainedEvent } from './eventChain.ts';
import {
  answerRepeat,
  answerWrite,
  checkIdempotencyKey,
  markRequest,
  type RequestMark,
} from './idempotency.ts';
import { checkSize, type Outlook } from './itemSize.ts';
import { resolveMoment } from './moment.ts';
import type { ReliedOn } from './reliedOn.ts';

/** An item with a status, a chain of events, and a version for optimistic locking. */
export type StatefulItem = {
  readonly number: string;
  readonly status: string;
  readonly version: number;
  readonly events: readonly ChainedEvent<RequestMark & { readonly at: string }>[];
};

/** The fields common to all acts: when, by whom, under which request. */
export type ActBase<R extends string = string> = RequestMark & {
  readonly at: string;
  /** The calendar day in the district's time zone; the act is counted on it. */
  readonly day: string;
  readonly role: R;
};

/** The result of an act: the changed item, to which `writeChange` adds the events and the version. */
export type Change<T, A extends object> = {
  readonly after: T;
  readonly acts: readonly A[];
  readonly reliesOn?: ReliedOn;
  /** Writes what must be there before the act, such as an entry of an index; harmless if the act then fails. */
  readonly ahead?: () => Promise<void>;
};

/** The input to an act's rules: the item as it was read, the asker, and the transition. */
export type ActFacts<Target extends { readonly seen: StatefulItem }, O extends Restricted> = Target & {
  readonly asker: Permitted<O>;
  /** The status after the act. */
  readonly next: Target['seen']['status'];
  /** The instant of the act. */
  readonly moment: Date;
  readonly base: ActBase<Permitted<O>['role']>;
};

/** Optimistic lock: replaces an item unless its version, or that of one relied on, has changed, else returns the stored one. */
type Store<T> = {
  replace(item: T, readVersion: number, reliesOn?: ReliedOn): Promise<T | undefined>;
};

/** The lifecycle of one kind of item: lookup, visibility, transitions, parties and storage. */
export type Lifecycle<
  Target extends { readonly seen: StatefulItem },
  O extends Restricted,
  Action extends string,
> = {
  /** Reads the item with a public number. Returns undefined: unknown number. */
  find(context: Context, number: string): Promise<Target | undefined>;
  maySee(context: Context, asker: Permitted<O>, found: Target): boolean | Promise<boolean>;
  /** Records that a repeated request shows the item as it stands now to somebody whose it is not. */
  recordRepeat?(context: Context, asker: Permitted<O>, found: Target): Promise<void>;
  /** The status after an act; null if the current status does not allow it. */
  nextStatus(seen: Target['seen'], action: Action): Target['seen']['status'] | null;
  /** A reason that no other status would change, and that is told instead of the status. */
  whyNever?(action: Action, asker: Permitted<O>, found: Target): Refusal | undefined;
  /** What an act that leads to a status makes of an item: how far it may grow by it. */
  outlookOf(seen: Target['seen'], next: Target['seen']['status']): Outlook;
  /** Whether the asker is one of the parties that may do the act on a day. */
  isParty(action: Action, asker: Permitted<O>, found: Target, day: string): boolean;
  /** The role in which the asker acts, where it is not the role of their token. */
  roleOf?(asker: Permitted<O>, found: Target): Permitted<O>['role'];
  /** Says which desk has the item, to somebody who may see it and may not act on it. */
  whoHasIt?(found: Target, action: Action, asker: Permitted<O>): Bilingual | undefined;
  /** The calendar day on which an act is counted. */
  dayOf(found: Target, moment: Date): string;
  storeOf(services: Context['services']): Store<Target['seen']>;
  /** The words of each status in refusals. */
  readonly statusWords: Readonly<Record<Target['seen']['status'], Bilingual>>;
};

/** One requested act. */
type Request<
  Target extends { readonly seen: StatefulItem },
  O extends Restricted,
  Action,
  A extends object,
> = {
  readonly operation: O;
  readonly action: Action;
  readonly input: { readonly number: string; readonly idempotencyKey: string };
  /** Applies the rules of the act; writes nothing. */
  readonly decide: (
    facts: ActFacts<Target, O>,
  ) => Outcome<Change<Target['seen'], A>> | Promise<Outcome<Change<Target['seen'], A>>>;
};

const PATH = ['input', 'number'];

/**
 * Carries out one act on one item: one read, one conditional write. Idempotent by key and payload.
 * Refuses with NOT_FOUND both an unknown number and an item that the asker may not see.
 */
export const actOn = async <
  Target extends { readonly seen: StatefulItem },
  O extends Restricted,
  Action extends string,
  A extends object,
>(
  context: Context,
  life: Lifecycle<Target, O, Action>,
  request: Request<Target, O, Action, A>,
): Promise<Outcome<Target['seen']>> => {
  const asker = permit(context, request.operation);
  return isRefused(asker) ? asker : actAs(context, life, request, asker.value);
};

/** Carries out an act for an asker whom the policy allows it, whether or not by their token. */
export const actAs = async <
  Target extends { readonly seen: StatefulItem },
  O extends Restricted,
  Action extends string,
  A extends object,
>(
  context: Context,
  life: Lifecycle<Target, O, Action>,
  request: Request<Target, O, Action, A>,
  asker: Permitted<O>,
): Promise<Outcome<Target['seen']>> => {
  const { action, input } = request;
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  const found = await life.find(context, input.number);
  const maySee = found && (() => life.maySee(context, asker, found));
  if (!maySee || !(await isByAnyDocument(asker, maySee))) return refused(refuse('NOT_FOUND', PATH));

  // every stored event holds a fingerprint of this exact object: changing its shape breaks retries
  const payload = await context.services.personIndex.fingerprint({ action, input });
  const mark = markRequest(asker, input.idempotencyKey, payload);
  const repeat = answerRepeat(found.seen, mark);
  if (repeat) {
    if (!isRefused(repeat)) await life.recordRepeat?.(context, asker, found);
    return repeat;
  }
  const change = await decideAct(context, life, request, asker, found, mark);
  if (isRefused(change)) return change;
  return writeChange(life.storeOf(context.services), found.seen, change.value, mark);
};

/** Checks the transition, then the parties, then the rules of the act, then the size of what is to be stored. */
const decideAct = async <
  Target extends { readonly seen: StatefulItem },
  O extends Restricted,
  Action extends string,
  A extends object,
>(
  { now }: Context,
  life: Lifecycle<Target, O, Action>,
  { action, decide }: Request<Target, O, Action, A>,
  asker: Permitted<O>,
  found: Target,
  mark: RequestMark,
): Promise<Outcome<Change<Target['seen'], A>>> => {
  const { seen } = found;
  const status: Target['seen']['status'] = seen.status;
  const next = life.nextStatus(seen, action);
  if (next === null)
    return refused(
      life.whyNever?.(action, asker, found) ??
        refuse('NOT_ALLOWED_IN_STATUS', PATH, life.statusWords[status]),
    );
  const moment = resolveMoment(now, seen.events);
  const day = life.dayOf(found, moment);
  if (!life.isParty(action, asker, found, day))
    return refused(refuse('FORBIDDEN', PATH, life.whoHasIt?.(found, action, asker)));
  const base = { at: moment.toISOString(), day, role: life.roleOf?.(asker, found) ?? asker.role, ...mark };
  const change = await catchRefusal(PATH, () => decide({ ...found, asker, next, moment, base }));
  if (isRefused(change)) return change;
  const { after, acts } = change.value;
  const tooLarge = checkSize(
    { ...after, events: [...seen.events, ...acts] },
    life.outlookOf(seen, next),
    PATH,
  );
  return tooLarge.length > 0 ? { refusals: tooLarge } : change;
};

/** Appends the events and replaces the item under its optimistic lock. Answers a retry or a conflict. */
export const writeChange = async <T extends StatefulItem, A extends object>(
  store: Store<T>,
  seen: T,
  { after, acts, reliesOn, ahead }: Change<T, A>,
  mark: RequestMark,
): Promise<Outcome<T>> => {
  const events = appendActs<object>(seen.number, seen.events, acts);
  const item = { ...after, events, version: seen.version + 1 };
  await ahead?.();
  return answerWrite(item, await store.replace(item, seen.version, reliesOn), mark);
};
