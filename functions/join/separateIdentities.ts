import type { SeparateIdentitiesInput } from '../graphql/generated/types.ts';
import type { DocumentHashes } from '../identity/joinRepository.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { checkJoin, type IdentityJoin, recordJoin } from './checkJoin.ts';

/** The number of lost races after which a separation is refused with CONFLICT. */
const MOST_TRIES = 5;

/** Takes the second of two documents out of the documents that were joined to the first: they were two people's. */
export const separateIdentities = async (
  context: Context,
  input: SeparateIdentitiesInput,
): Promise<Outcome<IdentityJoin>> => {
  const checked = await checkJoin(context, 'separateIdentities', input);
  if (isRefused(checked)) return checked;
  const recorded = await recordJoin(context, 'separateIdentities', input, checked.value);
  if (isRefused(recorded)) return recorded;
  const [, leaving] = checked.value.documents;
  for (let tries = 0; tries < MOST_TRIES; tries += 1)
    if (await takeOut(context, leaving)) return { value: checked.value.join };
  return refused(refuse('CONFLICT', ['input']));
};

const takeOut = async ({ services: { joins } }: Context, leaving: DocumentHashes): Promise<boolean> => {
  const own = await joins.find(leaving[0], true);
  if (own.others.length === 0) return true;
  const staying = await Promise.all(
    own.others.map(async (of) => ({ of, item: await joins.find(of[0], true) })),
  );
  return joins.write([
    { of: leaving, others: [], readVersion: own.version },
    ...staying.map(({ of, item }) => ({
      of,
      others: item.others.filter(([person]) => person !== leaving[0]),
      readVersion: item.version,
    })),
  ]);
};
