import { type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { PostingParent } from '../parents.ts';
import { findPosting } from '../postings.ts';
import type { Previewed } from '../preview/createPreview.ts';
import type { Changed } from './changeRegistry.ts';

/** Finds the posting that a change was about. */
export const changedPosting = ({
  directory,
  what,
  preview,
}: Pick<Changed, 'directory' | 'what' | 'preview'>): Outcome<Previewed<PostingParent>> => {
  const posting = findPosting(directory, what[0] ?? '');
  return posting
    ? { value: { directory, posting, preview } }
    : refused(refuse('UNKNOWN_POSTING', ['input', 'posting']));
};
