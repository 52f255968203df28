import type { MarkDuplicateInput } from '../../graphql/generated/types.ts';
import { parseCaseNumber } from '../../record/numbers.ts';
import { type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { actOnCase, type CaseChange, type CaseFacts } from '../acts/actOnCase.ts';
import { type Case, isOpenStatus } from '../model.ts';
import { closeByDecision } from '../settlement.ts';

/** Ends a case that was filed a second time, and names the case that goes on: one read more. */
export const markDuplicate = (context: Context, input: MarkDuplicateInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'markDuplicate', input, (facts) => decideMark(context, facts, input.duplicateOf));

const decideMark = async (
  { services }: Context,
  { seen, base, next }: CaseFacts,
  typed: string,
): Promise<Outcome<CaseChange>> => {
  const { desk } = seen;
  if (!desk) throw new Error('an open case without a desk');
  const other = await findOther(services, seen, typed);
  if (!other) return refused(refuse('NOT_A_DUPLICATE', ['input', 'duplicateOf']));
  return {
    value: {
      after: { ...closeByDecision(seen), status: next, duplicateOf: other.number },
      // two cases that are marked as duplicates of each other at once do not both end
      reliesOn: other,
      acts: [{ type: 'MARKED_DUPLICATE', ...base, desk, other: other.number }],
    },
  };
};

/** Finds the other case: of the same person, by whichever document, and matter, open or settled. Undefined for whatever reason. */
const findOther = async (
  { cases, personIndex, joins }: Context['services'],
  seen: Case,
  typed: string,
): Promise<Case | undefined> => {
  const address = parseCaseNumber(typed);
  const other = address && (await cases.find(address));
  if (!other || other.number === seen.number) return undefined;
  // both are stored hashes, perhaps of different releases
  const [person = '', own = ''] = await Promise.all([other.person, seen.person].map(personIndex.renew));
  const isJoined = person !== own && (await joins.othersOf(own, seen.district)).includes(person);
  const isSame =
    other.district === seen.district && other.matter === seen.matter && (isJoined || person === own);
  return isSame && (isOpenStatus(other.status) || other.status === 'COMPLETED') ? other : undefined;
};
