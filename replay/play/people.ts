import type { AgentInput, AuthorityInput, PersonInput } from '../../functions/graphql/generated/types.ts';
import { testIdentity } from '../../infra/local/roleDefaults.ts';

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

const FIRST_BIRTHDAY = Date.UTC(1960, 0, 1);
const MS_PER_DAY = 86_400_000;
const PER_SEQUENCE = 1_000;
const DAYS_PER_BLOCK = 300;
const SPREAD = 7; // coprime to the days of a block, so that neighbours differ
/** First number of agents, beyond every case of the workload. */
const FIRST_AGENT = 40_000;

/** Returns the made-up applicant of case `n`, with an identity number that nobody can own. */
export const applicantOf = (n: number): PersonInput => person(n);

/** Returns the made-up agent of group `n`. */
export const agentOf = (n: number): AgentInput => ({ ...person(FIRST_AGENT + n), authority: AUTHORITY });

/** The authority of every agent: the article's agent is the landlord of the tenants. */
export const AUTHORITY: AuthorityInput = { kind: 'LANDLORD', from: '2016-01-01', document: '委托书（模拟）' };

const person = (n: number): PersonInput => ({
  name: nameOf(n),
  identity: { kind: 'RESIDENT_ID', number: identityOf(n) },
});

// a surname and a term of the sexagenary cycle: recognizably not a real name
const nameOf = (n: number): string =>
  SURNAMES.charAt(n % SURNAMES.length) +
  STEMS.charAt(n % STEMS.length) +
  BRANCHES.charAt(n % BRANCHES.length);

// each thousand has its own birthdays, and each of a thousand its own sequence: all numbers are unique
const identityOf = (n: number): string => {
  const block = Math.floor(n / PER_SEQUENCE) * DAYS_PER_BLOCK;
  const born = new Date(FIRST_BIRTHDAY + (block + ((n * SPREAD) % DAYS_PER_BLOCK)) * MS_PER_DAY);
  const birthDate = born.toISOString().slice(0, 10).replaceAll('-', '');
  return testIdentity(birthDate, String(n % PER_SEQUENCE).padStart(3, '0'));
};
