import { type Permitted, permit } from '../../identity/permit.ts';
import { appendActs } from '../../record/eventChain.ts';
import { momentAfter } from '../../record/moment.ts';
import { parseCaseNumber } from '../../record/numbers.ts';
import {
  answerRepeat,
  answerWrite,
  checkIdempotencyKey,
  markOf,
  type RequestMark,
} from '../../record/repeat.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Directory } from '../../registry/directory.ts';
import { refuseUncovered } from '../../registry/uncovered.ts';
import type { Context } from '../../request/context.ts';
import { localDay } from '../../time.ts';
import { maySee } from '../access.ts';
import type { Act } from '../events.ts';
import type { Case, CaseStatus } from '../model.ts';
import { mayDo } from '../parties.ts';
import { after, type CaseAction } from '../transitions.ts';

/** Somebody who acts on cases. */
type Actor = Permitted<ActOperation>;

/** The operations that are an act on one case. */
type ActOperation =
  | 'saveDraft'
  | 'submitCase'
  | 'forwardCase'
  | 'claimCase'
  | 'handOverCase'
  | 'requestCorrection'
  | 'supplyCorrection'
  | 'completeCase'
  | 'decideCase'
  | 'rejectCase'
  | 'withdrawCase'
  | 'revokeCertificate'
  | 'reprintCertificate'
  | 'rateCase'
  | 'answerRating'
  | 'recordCallBack'
  | 'appealRating'
  | 'answerAppeal';

/** What an act makes of a case: the changed item (events and version aside) and what to record. */
export type Change = { readonly after: Omit<Case, 'events' | 'version'>; readonly acts: readonly Act[] };

/** What an act is decided on. */
export type ActFacts = {
  readonly asker: Actor;
  readonly directory: Directory;
  readonly seen: Case;
  /** The status that the table gives. */
  readonly next: CaseStatus;
  /** What every act records: when, by whom, under which request. */
  readonly base: Pick<Act, 'at' | 'day' | 'actor' | 'role' | 'key' | 'payload'>;
};

/** One act that somebody asks for. */
type Wanted = {
  /** What the policy says who may ask for it. */
  readonly operation: ActOperation;
  readonly action: CaseAction;
  readonly input: { readonly number: string; readonly idempotencyKey: string };
  /** Decides, by the rules alone, what the act makes of the case. */
  readonly decide: (facts: ActFacts) => Outcome<Change> | Promise<Outcome<Change>>;
};

const PATH = ['input', 'number'];

/**
 * Carries out one act on one case: read once, ask the table, decide, write if nobody was faster.
 * The same request twice acts once. Whoever may not see the case is told there is none.
 */
export const actOnCase = async (
  context: Context,
  { operation, action, input, decide }: Wanted,
): Promise<Outcome<Case>> => {
  const { services, now } = context;
  const asker = permit(context, operation);
  if (isRefused(asker)) return asker;
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  const address = parseCaseNumber(input.number);
  const directory = address && (await services.registry.find(address.district));
  const seen = directory && (await services.cases.find(address));
  if (!seen || !maySee(asker.value, directory, seen)) return refused(refuse('NOT_FOUND', PATH));

  const mark = markOf(
    asker.value,
    input.idempotencyKey,
    await services.personIndex.fingerprint({ action, input }),
  );
  const repeat = answerRepeat(seen, mark);
  if (repeat) return repeat;
  const next = after(seen.status, action, seen.clock.stopped?.resumesAs);
  if (next === null) return refused(refuse('NOT_ALLOWED_IN_STATUS', PATH, seen.status));
  const moment = momentAfter(now, seen.events);
  const day = localDay(moment, directory.district.timeZone);
  if (!mayDo(action, asker.value, directory, seen, day)) return refused(refuse('FORBIDDEN', PATH));
  const base = {
    at: moment.toISOString(),
    day,
    role: asker.value.role,
    ...mark,
  };
  const change = await decided(async () => decide({ asker: asker.value, directory, seen, next, base }));
  return isRefused(change) ? change : write(services.cases, seen, change.value, mark);
};

const decided = (decide: () => Promise<Outcome<Change>>): Promise<Outcome<Change>> =>
  decide().catch((error: unknown) => refused(refuseUncovered(error, PATH)));

/** Writes a decided change over the case it was decided on. */
export const write = async (
  cases: Context['services']['cases'],
  seen: Case,
  { after: item, acts }: Change,
  mark: RequestMark,
): Promise<Outcome<Case>> => {
  const next = { ...item, events: appendActs(seen.number, seen.events, acts), version: seen.version + 1 };
  return answerWrite(next, await cases.replace(next, seen.version), mark);
};
