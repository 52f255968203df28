import { recordView } from '../accessLog/recordView.ts';
import type { JoinIdentitiesInput } from '../graphql/generated/types.ts';
import { type Identity, readIdentity } from '../identity/identity.ts';
import type { DocumentHashes } from '../identity/joinRepository.ts';
import { permit } from '../identity/permit.ts';
import { checkIdempotencyKey } from '../record/idempotency.ts';
import { readLine } from '../record/reason.ts';
import { isRefused, type Outcome, type Refusal, refusalsOf, refuse, refused } from '../refusal/refusal.ts';
import { logWithoutChange } from '../registry/edit/logReport.ts';
import { checkInService } from '../registry/openingHours.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';

/** Two documents that were joined or separated, and when. */
export type IdentityJoin = { readonly at: string; readonly identities: readonly Identity[] };

/** Two documents that a desk may join or separate. */
export type CheckedJoin = {
  readonly district: string;
  readonly documents: readonly [DocumentHashes, DocumentHashes];
  readonly join: IdentityJoin;
};

type Operation = 'joinIdentities' | 'separateIdentities';

const LONGEST_PROOF = 100;
const MOST_CASES = 100;
const TWO_DOCUMENTS = { zh: '须填写两个不同的证件', en: 'it must have two different documents' };

/** Checks the desk, the two documents, and what proves that they are one person's, or two people's. */
export const checkJoin = async (
  context: Context,
  operation: Operation,
  { idempotencyKey, window: id, identities, proof }: JoinIdentitiesInput,
): Promise<Outcome<CheckedJoin>> => {
  const { services, now } = context;
  const asker = permit(context, operation);
  if (isRefused(asker)) return asker;
  const district = asker.value.district;
  const directory = district === null ? undefined : await services.registry.find(district);
  if (district === null || !directory) return refused(refuse('UNKNOWN_DISTRICT', [], district ?? ''));
  const window = directory.windows.get(id);
  if (!window) return refused(refuse('UNKNOWN_WINDOW', ['input', 'window']));
  if (!asker.value.windows.has(window.id))
    return refused(refuse('NOT_YOUR_WINDOW', ['input', 'window'], window.name));
  const day = localDay(now, directory.district.timeZone);
  const path = ['input', 'identities'];
  const read = identities.map((one, i) => readIdentity(one, [...path, String(i)], day));
  const refusals: Refusal[] = [
    ...checkIdempotencyKey(idempotencyKey),
    ...refusalsOf(readLine(proof, LONGEST_PROOF, ['input', 'proof']), ...read),
    ...checkInService(directory, window, day, ['input', 'window']),
  ];
  if (refusals.length > 0) return { refusals };
  const values = read.flatMap((outcome) => (isRefused(outcome) ? [] : [outcome.value]));
  const [one, other, ...more] = await Promise.all(values.map(services.personIndex.allOf));
  if (!one || !other || more.length > 0 || one[0] === other[0])
    return refused(refuse('INVALID_INPUT', path, TWO_DOCUMENTS));
  return {
    value: { district, documents: [one, other], join: { at: now.toISOString(), identities: values } },
  };
};

/** Records a join or separation in the access log of the person's newest cases and in the district's log. */
export const recordJoin = async (
  context: Context,
  operation: Operation,
  input: JoinIdentitiesInput,
  { district, documents }: CheckedJoin,
): Promise<Outcome<void>> => {
  const { cases, personIndex } = context.services;
  const wanted = { district, openOnly: false };
  const { items } = await cases.listInDistrict(documents.flat(), wanted, { first: MOST_CASES });
  await Promise.all(items.map(({ node }) => recordView(context, node.number, 'JOINED')));
  // the registry's log hashes without a key: it is given no number
  const { payload } = await personIndex.fingerprint({ act: operation, input });
  return logWithoutChange(context, district, operation, payload);
};
