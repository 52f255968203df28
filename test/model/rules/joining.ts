import type {
  JoinIdentitiesInput,
  SeparateIdentitiesInput,
} from '../../../functions/graphql/generated/types.ts';
import type { State } from '../state.ts';
import { type Filer, type Name, personOf } from '../world/people.ts';
import { type Answer, createMark, type Facts, findRepeat, type Rule, refuse, today } from './answer.ts';
import { desksOf, isInService, windowOf } from './registry.ts';
import { FORBIDDEN } from './roles.ts';

/** The compared fields of a join. */
export const JOIN_FIELDS = 'at identities { kind }';

/** The one person with a passport; the others have a resident number each, of which nobody has two. */
const kindOf = (name: Filer): string => (name === 'tenant' ? 'PASSPORT' : 'RESIDENT_ID');

/** Returns everybody whose document is joined to somebody's, themselves included. */
export const joinedTo = ({ joined }: State, name: Name | null): readonly Name[] =>
  name === null ? [] : (joined.find((group) => group.some((one) => one === name)) ?? [name]);

/** Returns whether two documents are one person's. */
export const isSame = (state: State, one: Name | null, other: Name | null): boolean =>
  other !== null && joinedTo(state, one).includes(other);

type Documents = readonly [Filer, Filer];

const changeJoins = (
  facts: Facts,
  { window: id, identities, ...input }: JoinIdentitiesInput,
  operation: string,
  change: (documents: Documents) => Answer | undefined,
): Answer => {
  if (facts.by.role !== 'CLERK') return FORBIDDEN;
  const window = windowOf(facts.state, id);
  if (!window) return refuse('UNKNOWN_WINDOW');
  if (!desksOf(facts).includes(id)) return refuse('NOT_YOUR_WINDOW');
  const wrong = [
    ...(input.proof === '' ? ['INVALID_INPUT'] : []),
    ...(isInService(window, today(facts)) ? [] : ['WINDOW_CLOSED']),
  ];
  if (wrong.length > 0) return refuse(...wrong);
  const [one, other] = identities.map(({ number }) => personOf(facts, number));
  if (!one || !other || one === other) return refuse('INVALID_INPUT');
  const { joins, now } = facts.state;
  const mark = createMark(facts, { ...input, window: id, identities, operation } as typeof input);
  const repeat = findRepeat(joins, mark);
  if (repeat === 'OTHER') return refuse('KEY_REUSED');
  if (!repeat) {
    const why = change([one, other]);
    if (why) return why;
    joins.push({ ...mark, at: now });
  }
  const at = joins.find(({ subject, key }) => subject === mark.subject && key === mark.key)?.at ?? now;
  const shown = [one, other].map((name) => ({ kind: kindOf(name) }));
  return { shown: { at: new Date(at).toISOString(), identities: shown } };
};

export const joinIdentities: Rule<JoinIdentitiesInput> = (facts, input) =>
  changeJoins(facts, input, 'join', ([one, other]) => {
    const { joined } = facts.state;
    const isTogether = (group: readonly Filer[]) => group.includes(one) || group.includes(other);
    const group = [...new Set([one, other, ...joined.filter(isTogether).flat()])];
    if (group.filter((name) => kindOf(name) !== 'PASSPORT').length > 1) return refuse('INVALID_INPUT');
    replaceGroups(facts, [...joined.filter((each) => !isTogether(each)), group]);
    return undefined;
  });

export const separateIdentities: Rule<SeparateIdentitiesInput> = (facts, input) =>
  changeJoins(facts, input, 'separate', ([first, leaving]) => {
    if (!isSame(facts.state, first, leaving)) return refuse('INVALID_INPUT');
    replaceGroups(
      facts,
      facts.state.joined.map((group) => group.filter((name) => name !== leaving)),
    );
    return undefined;
  });

/** Forgets that the documents of an erased person were joined. */
export const forgetJoins = (facts: Facts, person: Filer): void =>
  replaceGroups(
    facts,
    facts.state.joined.filter((group) => !group.includes(person)),
  );

const replaceGroups = ({ state }: Facts, groups: readonly Filer[][]): void => {
  state.joined.splice(0, state.joined.length, ...groups.filter((group) => group.length > 1));
};
