import { z } from 'zod';
import type { RoleName, TokenRequest } from '../issuer.ts';
import { requestFor, testIdentity } from '../roleDefaults.ts';

/** Somebody as whom one may sign in to a local run. */
export type Choice = {
  readonly id: string;
  readonly role: RoleName;
  readonly name: { readonly zh: string; readonly en: string };
  readonly request: TokenRequest;
  /** Whether it is offered first among many, as what is usual for its role. */
  readonly isUsual?: boolean;
};

// the order in which offices are offered
const LEVELS = ['DISTRICT', 'STREET', 'VILLAGE'] as const;

const Name = z.object({ zh: z.string(), en: z.string() });
const Windows = z.object({ windows: z.array(z.object({ id: z.string(), name: Name })) });
const District = z.object({
  code: z.string(),
  offices: z.array(z.object({ id: z.string(), level: z.enum(LEVELS), name: Name })),
});

// the unassigned prefix 999999: these numbers belong to nobody
const PEOPLE = [
  {
    role: 'resident',
    zh: '陈某（居民）',
    en: 'Chen, a resident',
    person: testIdentity('19900307', '001'),
    name: '陈某',
  },
  {
    role: 'resident',
    zh: '林某（居民，六十八岁）',
    en: 'Lin, a resident of 68',
    person: testIdentity('19480612', '002'),
    name: '林某',
  },
  {
    role: 'agent',
    zh: '黄某（代办人）',
    en: 'Huang, an agent',
    person: testIdentity('19751120', '004'),
    name: '黄某',
  },
] as const;

const DISTRICT_STAFF = {
  supervisor: { zh: '督查人员', en: 'Supervisor' },
  auditor: { zh: '审计人员', en: 'Auditor' },
  operator: { zh: '运维人员', en: 'Operator' },
} as const;

/** Lists as whom one may sign in: people, every window, every office of the district, its streets and its villages, and the district's staff. */
export const listChoices = (pack: Readonly<Record<string, unknown>>): Choice[] => {
  const { windows } = Windows.parse(pack.windows);
  const { code, offices } = District.parse(pack.district);
  return [
    ...PEOPLE.map(({ role, zh, en, person, name }, i) => ({
      id: `person-${i}`,
      role,
      name: { zh, en },
      request: requestFor(role, { person, name }),
    })),
    ...windows.map(({ id, name }) => ({
      id: `clerk-${id}`,
      role: 'clerk' as const,
      name,
      request: requestFor('clerk', { windows: [id] }),
      isUsual: requestFor('clerk').windows?.[0] === id,
    })),
    ...LEVELS.flatMap((level) => offices.filter((office) => office.level === level)).map(({ id, name }) => ({
      id: `reviewer-${id}`,
      role: 'reviewer' as const,
      name,
      request: requestFor('reviewer', { offices: [id] }),
    })),
    ...(['supervisor', 'auditor', 'operator'] as const).map((role) => ({
      id: role,
      role,
      name: DISTRICT_STAFF[role],
      request: requestFor(role, { district: code }),
    })),
  ];
};
