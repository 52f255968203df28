import type { Role } from '../graphql/graphql';
import type { frameWords } from './words';

/** The areas of the page; what a role may do is decided by the endpoint alone. */
export type Area = 'resident' | 'clerk' | 'reviewer' | 'supervisor' | 'auditor' | 'operator';

type Entry = { readonly path: string; readonly word: keyof (typeof frameWords)['zh'] & string };
type Word = 'matters' | 'places' | 'mine' | 'desk' | 'office' | 'wall' | 'audit' | 'operate';

const PREFIXES: Readonly<Record<string, Area | undefined>> = {
  w: 'clerk',
  r: 'reviewer',
  s: 'supervisor',
  a: 'auditor',
  o: 'operator',
};

/** The area that a path belongs to. */
export const areaOf = (path: string): Area => PREFIXES[path.split('/')[1] ?? ''] ?? 'resident';

const STAFF: Partial<Record<Role, readonly (Entry & { readonly word: Word })[]>> = {
  CLERK: [{ path: '/w', word: 'desk' }],
  REVIEWER: [{ path: '/r', word: 'office' }],
  SUPERVISOR: [{ path: '/s', word: 'wall' }],
  AUDITOR: [{ path: '/a', word: 'audit' }],
  OPERATOR: [{ path: '/o', word: 'operate' }],
};

const AREAS: Readonly<Record<Role, Area>> = {
  RESIDENT: 'resident',
  AGENT: 'resident',
  CLERK: 'clerk',
  REVIEWER: 'reviewer',
  SUPERVISOR: 'supervisor',
  AUDITOR: 'auditor',
  OPERATOR: 'operator',
};
const HOMES = {
  resident: '/',
  clerk: '/w',
  reviewer: '/r',
  supervisor: '/s',
  auditor: '/a',
  operator: '/o',
} as const satisfies Record<Area, string>;

// what supervisors and auditors read alike
const AUDITED = ['/s/appraisal', '/s/heat', '/s/coverage'];

/** Whether a page is made for a role. */
export const isPageOf = (path: string, role: Role): boolean =>
  areaOf(path) === 'resident' ||
  areaOf(path) === AREAS[role] ||
  (role === 'AUDITOR' && AUDITED.includes(path));

/** The first page of a role. */
export const homeOf = (role: Role) => HOMES[AREAS[role]];

/** Whether a role works for the district. */
export const isStaffRole = (role: Role): boolean => AREAS[role] !== 'resident';

/** The entries of the top bar for a role; undefined: nobody is signed in. */
export const areasOf = (role: Role | undefined): readonly (Entry & { readonly word: Word })[] =>
  (role && STAFF[role]) ?? [
    { path: '/matters', word: 'matters' },
    { path: '/places', word: 'places' },
    { path: '/mine', word: 'mine' },
  ];
