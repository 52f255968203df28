import type { EndPostingInput, PostStaffInput } from '../../../functions/graphql/generated/types.ts';
import { type Answer, type Facts, type Rule, refuse } from './answer.ts';
import { editRegistry, findFreeId, hasOverlap } from './editRegistry.ts';
import { windowOf } from './registry.ts';

/** The compared fields of a posting. */
export const POSTING_FIELDS = 'code subject desk { code } duty from to';

const showPosting =
  ({ state }: Facts) =>
  (id: string): Answer => {
    const found = state.pack.staff?.postings.find((one) => one.id === id);
    if (!found) return refuse('UNKNOWN_POSTING');
    const { id: code, desk, ...posting } = found;
    return { shown: { code, desk: { code: desk }, ...posting } };
  };

export const postStaff: Rule<PostStaffInput> = (facts, input) => {
  const { pack, codes } = facts.state;
  const staff = pack.staff ?? {
    modelled: false,
    note: 'Made by operators, posting by posting.',
    postings: [],
  };
  const post = () => {
    const { subject, desk, duty, from, to = null } = input;
    const known = windowOf(facts.state, desk) || pack.district.offices.some(({ id }) => id === desk);
    if (!known || !desk.startsWith(codes.district)) return ['INVALID_PACK'];
    const id = findFreeId(`PST-${desk}-${from.replaceAll('-', '')}`, staff.postings);
    const made = { id, subject, desk, duty, from, to };
    const met = staff.postings.some(
      (one) => one.desk === desk && one.subject === subject && hasOverlap(one, made),
    );
    if (met) return ['INVALID_PACK'];
    facts.state.pack = { ...pack, staff: { ...staff, postings: [...staff.postings, made] } };
    return id;
  };
  return editRegistry(facts, input, post, showPosting(facts));
};

export const endPosting: Rule<EndPostingInput> = (facts, input) => {
  const { pack } = facts.state;
  const end = () => {
    const { posting: id, lastDay } = input;
    const found = pack.staff?.postings.find((one) => one.id === id);
    if (!pack.staff || !found) return ['UNKNOWN_POSTING'];
    const { from, to } = found;
    if ((to !== null && lastDay >= to) || (from !== null && lastDay < from)) return ['INVALID_INPUT'];
    const postings = pack.staff.postings.map((one) => (one === found ? { ...one, to: lastDay } : one));
    facts.state.pack = { ...pack, staff: { ...pack.staff, postings } };
    return id;
  };
  return editRegistry(facts, input, end, showPosting(facts));
};
