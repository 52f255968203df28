import type { Context } from '../graphql/context.ts';
import type { Asker } from '../identity/asker.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Directory } from '../registry/directory.ts';
import { localDay } from '../time.ts';
import { maySee } from './access.ts';
import { parseCaseNumber } from './caseNumber.ts';
import { appendActs } from './eventChain.ts';
import type { Act, Case } from './model.ts';
import { answerRepeat, checkIdempotencyKey, markOf, type RequestMark } from './repeat.ts';

/** Somebody who serves at desks. */
export type DeskStaff = Asker & { readonly role: 'CLERK' | 'REVIEWER' };

/** What an act makes of a case: the changed item (events and version aside) and what to record. */
export type Change = { readonly after: Omit<Case, 'events' | 'version'>; readonly acts: readonly Act[] };

/** Decides, by the rules alone, what an act makes of a case. */
export type Decide = (facts: ActFacts) => Outcome<Change>;
export type ActFacts = {
  readonly asker: DeskStaff;
  readonly directory: Directory;
  readonly seen: Case;
  readonly at: string;
  /** The day of `at` in the district's time zone. */
  readonly day: string;
  readonly mark: RequestMark;
};

const NOT_FOUND = refused(refuse('NOT_FOUND', ['input', 'number']));

/** Carries out one act on one case: read once, decide, write if nobody was faster. The same request twice acts once. */
export const actOnCase = async (
  { services, now }: Context,
  asker: DeskStaff,
  input: { readonly number: string; readonly idempotencyKey: string },
  payload: unknown,
  decide: Decide,
): Promise<Outcome<Case>> => {
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  const address = parseCaseNumber(input.number);
  const directory = address && (await services.registry.find(address.district));
  const seen = directory && (await services.cases.find(address));
  if (!seen || !maySee(asker, directory, seen)) return NOT_FOUND;

  const mark = markOf(asker, input.idempotencyKey, await services.personIndex.fingerprint(payload));
  const repeat = answerRepeat(seen, mark);
  if (repeat) return repeat;
  const day = localDay(now, directory.district.timeZone);
  const change = decide({ asker, directory, seen, at: now.toISOString(), day, mark });
  return isRefused(change) ? change : write(services.cases, seen, change.value, mark);
};

/** Writes a decided change over the case it was decided on. */
export const write = async (
  cases: Context['services']['cases'],
  seen: Case,
  { after, acts }: Change,
  mark: RequestMark,
): Promise<Outcome<Case>> => {
  const next = { ...after, events: appendActs(seen.number, seen.events, acts), version: seen.version + 1 };
  const faster = await cases.replace(next, seen.version);
  if (!faster) return { value: next };
  return answerRepeat(faster, mark) ?? refused(refuse('CONFLICT', ['input', 'number']));
};
