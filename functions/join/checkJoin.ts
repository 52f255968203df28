import type { JoinIdentitiesInput } from '../graphql/generated/types.ts';
import type { Asker } from '../identity/asker.ts';
import { type Identity, readIdentity, seriesOf } from '../identity/identity.ts';
import type { OtherDocument } from '../identity/joinRepository.ts';
import { permit } from '../identity/permit.ts';
import { checkIdempotencyKey } from '../record/idempotency.ts';
import { readLine } from '../record/reason.ts';
import { isRefused, type Outcome, type Refusal, refusalsOf, refuse, refused } from '../refusal/refusal.ts';
import { checkInService } from '../registry/openingHours.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';

/** Two documents that were joined or separated, and when. */
export type IdentityJoin = { readonly at: string; readonly identities: readonly Identity[] };

/** Two documents that a desk may join or separate. */
export type CheckedJoin = {
  readonly asker: Asker;
  readonly district: string;
  readonly window: string;
  readonly documents: readonly [OtherDocument, OtherDocument];
  readonly join: IdentityJoin;
};

export type JoinOperation = 'joinIdentities' | 'separateIdentities';

const LONGEST_PROOF = 100;
const OF_A_PERSON = { zh: '须为自然人的证件', en: 'it must be a document of a natural person' };
const TWO_DOCUMENTS = { zh: '须填写两个不同的证件', en: 'it must have two different documents' };

/** Checks the desk, the two documents, and what proves that they are one person's, or two people's. */
export const checkJoin = async (
  context: Context,
  operation: JoinOperation,
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
    ...identities.flatMap(({ kind }, i) =>
      kind === 'ORGANISATION' ? [refuse('INVALID_INPUT', [...path, String(i), 'kind'], OF_A_PERSON)] : [],
    ),
    ...checkInService(directory, window, day, ['input', 'window']),
  ];
  if (refusals.length > 0) return { refusals };
  const values = read.flatMap((outcome) => (isRefused(outcome) ? [] : [outcome.value]));
  const at = now.toISOString();
  const [one, other, ...more] = await Promise.all(
    values.map(
      async (identity): Promise<OtherDocument> => ({
        hashes: await services.personIndex.allOf(identity),
        ...{ kind: identity.kind, series: seriesOf(identity), at, window: window.id },
      }),
    ),
  );
  if (!one || !other || more.length > 0 || one.hashes[0] === other.hashes[0])
    return refused(refuse('INVALID_INPUT', path, TWO_DOCUMENTS));
  const documents = [one, other] as const;
  const join = { at, identities: values };
  return { value: { asker: asker.value, district, window: window.id, documents, join } };
};
