import { recordView } from '../accessLog/recordView.ts';
import { type ActFacts, actOn, type Change, type Lifecycle } from '../record/actOn.ts';
import { parseHelpNumber } from '../record/numbers.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import { statusWords } from '../refusal/statusWords.ts';
import { nameOfDesk } from '../registry/desks.ts';
import type { Directory } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
import { isHelpAsker, isHelpParty, maySeeHelp } from './access.ts';
import type { Help, HelpAct } from './model.ts';
import { HelpTexts } from './texts.ts';
import { findHelpTransition, HELP_ACTS, type HelpAction, type HelpOperation } from './transitions.ts';

type FoundHelp = { readonly seen: Help; readonly directory: Directory };

/** The input to the rules of an act on a help request. */
export type HelpFacts = ActFacts<FoundHelp, HelpOperation>;

/** The result of an act on a help request; `said` is appended to the sealed conversation. */
export type HelpChange = Change<Help, HelpAct> & { readonly said?: string };

const helpLife: Lifecycle<FoundHelp, HelpOperation, HelpAction> = {
  find: async ({ services }, number) => {
    const address = parseHelpNumber(number);
    const directory = address && (await services.registry.find(address.district));
    const seen = directory && (await services.help.find(number));
    return seen && { seen, directory };
  },
  maySee: (_, asker, { seen }) => maySeeHelp(asker, seen),
  recordRepeat: async (context, asker, { seen }) => {
    if (!isHelpAsker(asker, seen)) await recordView(context, seen.number, 'OPENED');
  },
  nextStatus: ({ status }, action) => findHelpTransition(status, action)?.to ?? null,
  outlookOf: (_, next) => (next === 'OPEN' ? 'open' : 'ended'),
  isParty: (action, asker, { seen }) => {
    const transition = findHelpTransition(seen.status, action);
    return transition !== null && isHelpParty(transition.by, asker, seen);
  },
  whoHasIt: ({ seen, directory }, action) => {
    const by = findHelpTransition(seen.status, action)?.by;
    if (by === 'ASKER') return hints.people([by]);
    return seen.level === 'SUPERVISOR'
      ? hints.people(['SUPERVISOR'])
      : hints.desk(nameOfDesk(directory, seen.owner.window));
  },
  dayOf: ({ directory }, moment) => localDay(moment, directory.district.timeZone),
  storeOf: ({ help, personIndex }) => ({
    replace: async (item, readVersion) =>
      help.replace({ ...item, asker: await personIndex.renew(item.asker) }, readVersion),
  }),
  statusWords: statusWords.help,
};

/** Carries out one act on one help request; `decide` applies the rules and writes nothing. */
export const actOnHelp = (
  context: Context,
  operation: HelpOperation,
  input: { readonly number: string; readonly idempotencyKey: string },
  decide: (facts: HelpFacts) => Outcome<HelpChange> | Promise<Outcome<HelpChange>>,
): Promise<Outcome<Help>> =>
  actOn(context, helpLife, {
    operation,
    action: HELP_ACTS[operation],
    input,
    decide: async (facts) => {
      const decided = await decide(facts);
      return isRefused(decided) ? decided : { value: await sealText(context, facts.seen, decided.value) };
    },
  });

/** Appends a message to the sealed conversation. */
const sealText = async (
  { services: { personSeal } }: Context,
  { sealed, number }: Help,
  { said, ...change }: HelpChange,
): Promise<Change<Help, HelpAct>> => {
  if (said === undefined) return change;
  const context = { purpose: 'HELP', number } as const;
  const before = await personSeal.open(HelpTexts, sealed, context);
  const texts = { ...before, texts: [...before.texts, said] };
  return { ...change, after: { ...change.after, sealed: await personSeal.seal(texts, context) } };
};

/** Counts the messages of a request; the result is the index of the next one. */
export const countTexts = ({ events }: Help): number => events.filter((event) => 'text' in event).length;
