import type { Role } from '../../graphql/graphql';
import { TRY_MATTER, type TryStep } from '../tried';

/** Where a step of the walk begins, and as whom. */
export type Signpost = { readonly path: string; readonly role: Role; readonly as: string };

const CHEN = { role: 'RESIDENT', as: 'person-0' } as const;
const CLERK = { role: 'CLERK', as: 'clerk-350205002214-01' } as const;

/** The signpost of each step. */
export const signposts: Readonly<Record<TryStep, Signpost>> = {
  file: { path: `/matters/${TRY_MATTER}`, ...CHEN },
  accept: { path: '/w', ...CLERK },
  visit: { path: '/w/new', ...CLERK },
  rate: { path: '/mine', ...CHEN },
  figures: { path: '/s', role: 'SUPERVISOR', as: 'supervisor' },
  verify: { path: '/mine', ...CHEN },
};

/** Pages on which the walk says what to do. */
export type Place =
  | 'guide'
  | 'who'
  | 'papers'
  | 'check'
  | 'desk'
  | 'filing'
  | 'visit'
  | 'mine'
  | 'rating'
  | 'certificate';

const FORM_STEPS = { papers: 'papers', check: 'check' } as const;

/** The place of a step at an address; undefined: the step is done elsewhere. */
export const placeOf = (
  step: TryStep,
  path: string,
  search: { readonly step?: unknown },
): Place | undefined => {
  switch (step) {
    case 'file':
      if (path === `/matters/${TRY_MATTER}`) return 'guide';
      if (path !== `/apply/${TRY_MATTER}`) return undefined;
      return search.step === 'papers' || search.step === 'check' ? FORM_STEPS[search.step] : 'who';
    case 'accept':
      if (path === '/w') return 'desk';
      return path.startsWith('/w/case/') ? 'filing' : undefined;
    case 'visit':
      return path === '/w/new' ? 'visit' : undefined;
    case 'rate':
    case 'verify':
      if (path === '/mine') return 'mine';
      if (path.startsWith('/case/')) return step === 'rate' ? 'rating' : 'certificate';
      return undefined;
    case 'figures':
      return undefined;
  }
};
