import type { JoinIdentitiesInput } from '../graphql/generated/types.ts';
import type { DocumentHashes, Joined, JoinedWrite } from '../identity/joinRepository.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import type { Context } from '../request/context.ts';
import { type CheckedJoin, checkJoin, type IdentityJoin, recordJoin } from './checkJoin.ts';

/** A person has this many documents at most. */
const MOST_DOCUMENTS = 8;
/** The number of lost races after which a join is refused with CONFLICT. */
const MOST_TRIES = 5;

/**
 * Joins two documents of one person at a window: lists by either then find the items of both. Recorded in the access log
 * of the person's cases and in the district's log before it takes effect. Joining them again changes nothing.
 */
export const joinIdentities = async (
  context: Context,
  input: JoinIdentitiesInput,
): Promise<Outcome<IdentityJoin>> => {
  const checked = await checkJoin(context, 'joinIdentities', input);
  if (isRefused(checked)) return checked;
  const recorded = await recordJoin(context, 'joinIdentities', input, checked.value);
  if (isRefused(recorded)) return recorded;
  return join(context, checked.value);
};

const join = async ({ services }: Context, checked: CheckedJoin): Promise<Outcome<IdentityJoin>> => {
  const [one, other] = checked.documents;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const known = await Promise.all(checked.documents.map(([person]) => services.joins.find(person, true)));
    const group = distinct([one, other, ...known.flatMap(({ others }) => others)]);
    if (group.length > MOST_DOCUMENTS)
      return refused(refuse('INVALID_INPUT', ['input', 'identities'], requirements.entries(MOST_DOCUMENTS)));
    const items = await Promise.all(group.map(([person]) => services.joins.find(person, true)));
    if (await services.joins.write(planJoin(group, items))) return { value: checked.join };
  }
  return refused(refuse('CONFLICT', ['input']));
};

const distinct = (documents: readonly DocumentHashes[]): DocumentHashes[] => [
  ...new Map(documents.map((document) => [document[0], document])).values(),
];

const planJoin = (group: readonly DocumentHashes[], items: readonly Joined[]): JoinedWrite[] =>
  group.map((of, i) => ({
    of,
    others: group.filter((document) => document !== of),
    readVersion: items[i]?.version ?? 0,
  }));
