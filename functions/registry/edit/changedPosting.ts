import { type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { PostingParent } from '../parents.ts';
import { findPosting } from '../postings.ts';
import type { Changed } from './changeRegistry.ts';

/** Finds the posting that a change was about. */
export const changedPosting = ({
  directory,
  entry,
}: Pick<Changed, 'directory' | 'entry'>): Outcome<PostingParent> => {
  const posting = findPosting(directory, entry.what[0] ?? '');
  return posting
    ? { value: { directory, posting } }
    : refused(refuse('UNKNOWN_POSTING', ['input', 'posting']));
};
