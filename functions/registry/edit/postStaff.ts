import type { PostStaffInput } from '../../graphql/generated/types.ts';
import { isRefused, type Outcome } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import type { Directory } from '../directory.ts';
import type { Posting } from '../model/staff.ts';
import type { PostingParent } from '../parents.ts';
import type { Previewed } from '../preview/createPreview.ts';
import { changedPosting } from './changedPosting.ts';
import { type Edited, editDistrict } from './editDistrict.ts';
import { makeUniqueId } from './makeUniqueId.ts';

/** Posts a clerk to a window or a reviewer to an office, from a day on. For operators of the district. */
export const postStaff = async (
  context: Context,
  input: PostStaffInput,
): Promise<Outcome<Previewed<PostingParent>>> => {
  const act = { district: input.district, operation: 'postStaff', input } as const;
  const changed = await editDistrict(context, act, (directory) => ({ value: addTo(directory, input) }));
  return isRefused(changed) ? changed : changedPosting(changed.value);
};

// the first posting creates the file; from then on the registry, not the token, decides the person's desks
const NO_STAFF = { modelled: false, note: 'Made by operators, posting by posting.', postings: [] };

const addTo = ({ pack }: Directory, { subject, name, desk, duty, from, to }: PostStaffInput): Edited => {
  const staff = pack.staff ?? NO_STAFF;
  const id = makeUniqueId(`PST-${desk}-${from.replaceAll('-', '')}`, staff.postings);
  const posting: Posting = { id, subject, ...(name && { name }), desk, duty, from, to: to ?? null };
  return {
    pack: { ...pack, staff: { ...staff, postings: [...staff.postings, posting] } },
    what: [id, desk],
    from: { file: 'staff', path: ['postings', staff.postings.length], input: ['input'] },
  };
};
