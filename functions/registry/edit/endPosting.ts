import type { EndPostingInput } from '../../graphql/generated/types.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import type { Context } from '../../request/context.ts';
import type { Directory } from '../directory.ts';
import type { PostingParent } from '../parents.ts';
import { findPosting } from '../postings.ts';
import type { Previewed } from '../preview/createPreview.ts';
import { changedPosting } from './changedPosting.ts';
import { type Edited, editDistrict } from './editDistrict.ts';

/** Ends a posting after a last day. Tokens cannot restore it: the registry still knows the person. For operators. */
export const endPosting = async (
  context: Context,
  input: EndPostingInput,
): Promise<Outcome<Previewed<PostingParent>>> => {
  const act = { district: input.district, operation: 'endPosting', input } as const;
  const changed = await editDistrict(context, act, (directory) => endIn(directory, input));
  return isRefused(changed) ? changed : changedPosting(changed.value);
};

const endIn = (directory: Directory, { posting: id, lastDay }: EndPostingInput): Outcome<Edited> => {
  const { pack } = directory;
  const found = findPosting(directory, id);
  if (!found || !pack.staff) return refused(refuse('UNKNOWN_POSTING', ['input', 'posting']));
  const path = ['input', 'lastDay'];
  if (found.to !== null && lastDay >= found.to)
    return refused(refuse('INVALID_INPUT', path, requirements.before(found.to)));
  if (found.from !== null && lastDay < found.from)
    return refused(refuse('INVALID_INPUT', path, requirements.notBefore(found.from)));
  const postings = pack.staff.postings.map((one) => (one === found ? { ...one, to: lastDay } : one));
  return { value: { pack: { ...pack, staff: { ...pack.staff, postings } }, what: [id, found.desk] } };
};
