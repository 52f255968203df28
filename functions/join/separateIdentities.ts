import type { SeparateIdentitiesInput } from '../graphql/generated/types.ts';
import type { JoinedWrite } from '../identity/joinRepository.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { changeJoin } from './changeJoin.ts';
import type { CheckedJoin, IdentityJoin } from './checkJoin.ts';

const NOT_JOINED = {
  zh: '须填写本行政区窗口已合并的两个证件',
  en: 'it must have two documents that a window of this district joined',
};

/** Takes the second of two documents out of the documents that were joined to the first: they were two people's. */
export const separateIdentities = (
  context: Context,
  input: SeparateIdentitiesInput,
): Promise<Outcome<IdentityJoin>> => changeJoin(context, 'separateIdentities', input, planSeparation);

const planSeparation = async (
  { services: { joins } }: Context,
  { district, documents: [first, leaving] }: CheckedJoin,
): Promise<Outcome<readonly JoinedWrite[]>> => {
  const [person] = leaving.hashes;
  const own = await joins.find(person, district, true);
  if (!own.others.some(({ hashes }) => hashes[0] === first.hashes[0]))
    return refused(refuse('INVALID_INPUT', ['input', 'identities'], NOT_JOINED));
  const staying = await Promise.all(
    own.others.map(async ({ hashes }) => ({
      of: hashes,
      item: await joins.find(hashes[0], district, true),
    })),
  );
  const left = staying.map(({ of, item }) => ({
    of,
    others: item.others.filter(({ hashes }) => hashes[0] !== person),
    readVersion: item.version,
  }));
  return { value: [{ of: leaving.hashes, others: [], readVersion: own.version }, ...left] };
};
