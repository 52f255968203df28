import { type Permitted, permit } from '../identity/permit.ts';
import { appendActs } from '../record/eventChain.ts';
import { momentAfter } from '../record/moment.ts';
import { parseHelpNumber } from '../record/numbers.ts';
import {
  answerRepeat,
  answerWrite,
  checkIdempotencyKey,
  markOf,
  type RequestMark,
} from '../record/repeat.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Directory } from '../registry/directory.ts';
import { refuseUncovered } from '../registry/uncovered.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
import { isHelpParty, maySeeHelp } from './access.ts';
import type { Help, HelpAct, HelpStatus } from './model.ts';
import { HelpTexts } from './texts.ts';
import { type HelpAction, transitionOf } from './transitions.ts';

/** What an act makes of a request: the changed item (events and version aside), what to record, what was said. */
export type HelpChange = { readonly after: Help; readonly act: HelpAct; readonly said?: string };

/** What an act is decided on. */
export type HelpFacts = {
  readonly asker: Permitted<ActOperation>;
  readonly directory: Directory;
  readonly seen: Help;
  /** The status that the table gives. */
  readonly next: HelpStatus;
  readonly now: Date;
  /** What every act records: when, by whom, under which request. */
  readonly base: Pick<HelpAct, 'at' | 'day' | 'actor' | 'role' | 'key' | 'payload'>;
};

/** The operations that are an act on one help request. */
type ActOperation = 'takeHelp' | 'handOverHelp' | 'answerHelp' | 'askBack' | 'closeHelp';

type Wanted = {
  readonly operation: ActOperation;
  readonly action: Exclude<HelpAction, 'ESCALATE'>;
  readonly input: { readonly number: string; readonly idempotencyKey: string };
  readonly decide: (facts: HelpFacts) => Outcome<HelpChange>;
};

const PATH = ['input', 'number'];

/** Carries out one act on one help request: read once, ask the table, decide, write if nobody was faster. */
export const actOnHelp = async (
  context: Context,
  { operation, action, input, decide }: Wanted,
): Promise<Outcome<Help>> => {
  const { services, now } = context;
  const asker = permit(context, operation);
  if (isRefused(asker)) return asker;
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  const address = parseHelpNumber(input.number);
  const directory = address && (await services.registry.find(address.district));
  const seen = directory && (await services.help.find(input.number));
  if (!seen || !maySeeHelp(asker.value, seen)) return refused(refuse('NOT_FOUND', PATH));

  const payload = await services.personIndex.fingerprint({ action, input });
  const mark = markOf(asker.value, input.idempotencyKey, payload);
  const repeat = answerRepeat(seen, mark);
  if (repeat) return repeat;
  const transition = transitionOf(seen.status, action);
  if (!transition) return refused(refuse('NOT_ALLOWED_IN_STATUS', PATH, seen.status));
  if (!isHelpParty(transition.by, asker.value, seen)) return refused(refuse('FORBIDDEN', PATH));
  const moment = momentAfter(now, seen.events);
  const day = localDay(moment, directory.district.timeZone);
  const base = { at: moment.toISOString(), day, role: asker.value.role, ...mark };
  const facts = { asker: asker.value, directory, seen, next: transition.to, now: moment, base };
  const change = decided(() => decide(facts));
  if (isRefused(change)) return change;
  const { after, act, said } = change.value;
  const sealed = said === undefined ? seen.sealed : await addText(services.personSeal, seen, said);
  return writeHelp(services.help, seen, { after: { ...after, sealed }, act }, mark);
};

const decided = (decide: () => Outcome<HelpChange>): Outcome<HelpChange> => {
  try {
    return decide();
  } catch (error) {
    return refused(refuseUncovered(error, PATH));
  }
};

const addText = async (
  seal: Context['services']['personSeal'],
  { sealed, number }: Help,
  said: string,
): Promise<string> => {
  const before = await seal.open(HelpTexts, sealed, number);
  return seal.seal({ ...before, texts: [...before.texts, said] }, number);
};

/** Writes a decided change over the request it was decided on. */
export const writeHelp = async (
  help: Context['services']['help'],
  seen: Help,
  { after, act }: Omit<HelpChange, 'said'>,
  mark: RequestMark,
): Promise<Outcome<Help>> => {
  const next = {
    ...after,
    events: appendActs(seen.number, seen.events, [act]),
    version: seen.version + 1,
  };
  return answerWrite(next, await help.replace(next, seen.version), mark);
};

/** The position of the next text of a request. */
export const nextText = ({ events }: Help): number => events.filter((event) => 'text' in event).length;
