import { type ActFacts, actOn, type Change, type Life } from '../record/actOn.ts';
import { parseHelpNumber } from '../record/numbers.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import type { Directory } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
import { isHelpParty, maySeeHelp } from './access.ts';
import type { Help, HelpAct } from './model.ts';
import { HelpTexts } from './texts.ts';
import { HELP_ACTS, type HelpAction, type HelpOperation, helpTransition } from './transitions.ts';

type FoundHelp = { readonly seen: Help; readonly directory: Directory };

/** What an act on a help request is decided on. */
export type HelpFacts = ActFacts<FoundHelp, HelpOperation>;

/** What an act on a help request changes; `said` is a text to append to the sealed conversation. */
export type HelpChange = Change<Help, HelpAct> & { readonly said?: string };

const helpLife: Life<FoundHelp, HelpOperation, HelpAction> = {
  find: async ({ services }, number) => {
    const address = parseHelpNumber(number);
    const directory = address && (await services.registry.find(address.district));
    const seen = directory && (await services.help.find(number));
    return seen && { seen, directory };
  },
  maySee: (_, asker, { seen }) => maySeeHelp(asker, seen),
  nextStatus: ({ status }, action) => helpTransition(status, action)?.to ?? null,
  isParty: (action, asker, { seen }) => {
    const transition = helpTransition(seen.status, action);
    return transition !== null && isHelpParty(transition.by, asker, seen);
  },
  dayOf: ({ directory }, moment) => localDay(moment, directory.district.timeZone),
  storeOf: ({ help }) => help,
};

/** Carries out one act on one help request; `decide` says by the rules alone what it changes. */
export const actOnHelp = (
  context: Context,
  operation: HelpOperation,
  input: { readonly number: string; readonly idempotencyKey: string },
  decide: (facts: HelpFacts) => Outcome<HelpChange>,
): Promise<Outcome<Help>> =>
  actOn(context, helpLife, {
    operation,
    action: HELP_ACTS[operation],
    input,
    decide: async (facts) => {
      const decided = decide(facts);
      return isRefused(decided) ? decided : { value: await sealText(context, facts.seen, decided.value) };
    },
  });

/** Seals what was said with the texts before it. */
const sealText = async (
  { services: { personSeal } }: Context,
  { sealed, number }: Help,
  { said, ...change }: HelpChange,
): Promise<Change<Help, HelpAct>> => {
  if (said === undefined) return change;
  const before = await personSeal.open(HelpTexts, sealed, number);
  const texts = { ...before, texts: [...before.texts, said] };
  return { ...change, after: { ...change.after, sealed: await personSeal.seal(texts, number) } };
};

/** The position of the next text of a request. */
export const nextText = ({ events }: Help): number => events.filter((event) => 'text' in event).length;
