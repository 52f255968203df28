import type { UploadPackPartInput } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { checkIdempotencyKey } from '../../record/idempotency.ts';
import { hints } from '../../refusal/hints.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import type { Context } from '../../request/context.ts';

/** The number of parts of a pack. */
export const MOST_PARTS = 60;

/** Bytes of a part, of the 400 KB that an item of DynamoDB may have. */
const MOST_BYTES = 350_000;

const TOO_LARGE = {
  zh: `每一部分最多 ${MOST_BYTES / 1_000} KB，请分得更小`,
  en: `a part has at most ${MOST_BYTES / 1_000} KB; send smaller ones`,
};

/** Keeps a part of a pack for the import of the same key. Idempotent: a position sent again replaces the part. */
export const uploadPackPart = async (
  context: Context,
  { idempotencyKey: key, district, position, part }: UploadPackPartInput,
): Promise<Outcome<number>> => {
  const asker = permit(context, 'uploadPackPart');
  if (isRefused(asker)) return asker;
  if (asker.value.district !== null && asker.value.district !== district)
    return refused(refuse('FORBIDDEN', ['input', 'district'], hints.ownDistrict));
  const badKey = checkIdempotencyKey(key);
  if (badKey.length > 0) return { refusals: badKey };
  if (!/^\d{6}$/.test(district)) return refused(refuse('UNKNOWN_DISTRICT', ['input', 'district']));
  if (position < 0 || position >= MOST_PARTS)
    return refused(refuse('INVALID_INPUT', ['input', 'position'], requirements.between(0, MOST_PARTS - 1)));
  const text = JSON.stringify(part ?? null);
  if (Buffer.byteLength(text) > MOST_BYTES)
    return refused(refuse('INVALID_INPUT', ['input', 'part'], TOO_LARGE));
  const upload = { district, actor: asker.value.subject, key };
  await context.services.uploads.put(upload, position, text, context.now.toISOString());
  return { value: position };
};
