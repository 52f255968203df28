import { createHash } from 'node:crypto';
import { type Directory, isOn, todayIn } from '../../functions/registry/directory.ts';
import { requestFor } from '../../infra/local/roleDefaults.ts';
import type { Runner } from '../../infra/local/runner.ts';
import { identityNumber } from '../../test/support/people.ts';
import { WINDOW } from '../fill.ts';
import type { Question } from './load.ts';
import { createPeerCase, FIFTY_DAYS, listBusyDesks, NOW, YEAR } from './peerCases.ts';

/** What is asked of each system. */
export const KINDS = {
  single: 'single case with its history',
  list: 'list of 50, nested',
  year: 'report by village, a year',
  days: 'report by village, 50 days',
  settle: 'accept and settle',
} as const;
export type Kind = keyof typeof KINDS;

/** The nth question of a kind. */
export type Ask = (kind: Kind, n: number) => Question;

const FIRST = 50;
const MATTER = 'HC-PS-02';
const DISTRICT = '350205';
/** Cases that are asked for: more than any cache of a process holds. */
const ASKED_CASES = 5_000;
const SEQUENCES = 1_000;
const FIRST_BIRTH = Date.parse('1950-01-01');
const MS_PER_DAY = 86_400_000;

/** What both sides are asked for: the nth case, desk and person. */
export const createSubjects = (directory: Directory, total: number) => {
  const step = Math.max(1, Math.floor(total / ASKED_CASES));
  const cases = Array.from({ length: Math.floor(total / step) }, (_, i) => {
    const { number, window = '' } = createPeerCase(directory, i * step, total);
    return { number, window };
  });
  const desks = listBusyDesks(directory, total);
  const day = todayIn(directory, new Date(NOW));
  const villages = [...directory.villages.values()].filter((one) => isOn(one, day)).map(({ code }) => code);
  const run = createHash('sha256').update(`${process.pid} ${Date.now()}`).digest('hex').slice(0, 8);
  return {
    windows: [...directory.windows.keys()],
    // a prime apart, so that neighbours are not asked for one after the other
    case: (n: number) => cases[(n * 7_919) % cases.length] ?? { number: '', window: '' },
    desk: (n: number) => desks[n % desks.length] ?? '',
    filing: (n: number) => ({
      key: `${run}-${n}`,
      village: villages[n % villages.length] ?? '',
      name: '陈某某',
      identity: identityNumber(
        n % SEQUENCES,
        new Date(FIRST_BIRTH + Math.floor(n / SEQUENCES) * MS_PER_DAY)
          .toISOString()
          .slice(0, 10)
          .replaceAll('-', ''),
      ),
    }),
  };
};
export type Subjects = ReturnType<typeof createSubjects>;

const CASE = 'number status dueAt light';
const PARTS = 'applicant { name } matter { code name } village { name }';
const FIGURES =
  'accepted completed completedOnSpot crossVillage online visits onTime instantRate crossVillageRate';
const OUR_REPORT = `query ($from: Date!, $to: Date!) {
  serviceReport(district: "${DISTRICT}", from: $from, to: $to, groupBy: VILLAGE) { accepted rows { key ${FIGURES} } } }`;
const OURS: Readonly<Record<Kind, string>> = {
  single: `query ($number: ID!) { case(number: $number) { ${CASE} ${PARTS} owner { clerk window { name } }
    history { type at desk { ... on Window { name } } } } }`,
  list: `query ($desk: ID!) { deskQueue(desk: $desk, first: ${FIRST}) { edges { cursor node { ${CASE} ${PARTS} } }
    pageInfo { endCursor hasNextPage } } }`,
  year: OUR_REPORT,
  days: OUR_REPORT,
  settle: `mutation ($input: AcceptCasesInput!) { acceptCases(input: $input) {
    results { case { number status } refusals { code } } refusals { code } } }`,
};

const THEIR_PARTS = 'applicantName matterByMatter { code name } villageByVillage { name }';
const THEIR_REPORT = `query ($from: Date!, $to: Date!) {
  reportByVillage(firstDay: $from, lastDay: $to) { nodes { village ${FIGURES} } } }`;
const THEIRS: Readonly<Record<Kind, string>> = {
  single: `query ($number: String!) { caseByNumber(number: $number) { ${CASE} ${THEIR_PARTS} owner
    windowByAcceptingWindow { name } caseEventsByCaseId { nodes { type at windowByDesk { name } } } } }`,
  list: `query ($desk: String!) { allCases(condition: { desk: $desk }, orderBy: DUE_AT_ASC, first: ${FIRST}) {
    edges { cursor node { ${CASE} ${THEIR_PARTS} } } pageInfo { endCursor hasNextPage } } }`,
  year: THEIR_REPORT,
  days: THEIR_REPORT,
  settle: `mutation ($input: AcceptAndSettleInput!) { acceptAndSettle(input: $input) { result { number status } } }`,
};

const periodOf = (kind: 'year' | 'days') => (kind === 'year' ? YEAR : FIFTY_DAYS);

/** Asks Tongban, with tokens of whoever may ask. */
export const createOurAsk = async (
  issueToken: Runner['issueToken'],
  { windows, ...subjects }: Subjects,
): Promise<Ask> => {
  const clerks = new Map<string, string>();
  for (const id of windows) clerks.set(id, await issueToken(requestFor('clerk', { windows: [id] })));
  const supervisor = await issueToken(requestFor('supervisor'));
  const ask = (query: string, variables: object, token = '', n = 0): Question => ({
    body: JSON.stringify({ query, variables }),
    // a millisecond apart, so that each view is a line of its own in the access log
    headers: { authorization: `Bearer ${token}`, 'x-tongban-clock': new Date(NOW + n).toISOString() },
  });
  return (kind, n) => {
    switch (kind) {
      case 'single': {
        const { number, window } = subjects.case(n);
        return ask(OURS.single, { number }, clerks.get(window), n);
      }
      case 'list':
        return ask(OURS.list, { desk: subjects.desk(n) }, clerks.get(subjects.desk(n)), n);
      case 'year':
      case 'days':
        return ask(OURS[kind], periodOf(kind), supervisor, n);
      case 'settle':
        return ask(OURS.settle, { input: toFiling(subjects.filing(n)) }, clerks.get(WINDOW), n);
    }
  };
};

const toFiling = ({ key, village, name, identity }: ReturnType<Subjects['filing']>) => ({
  idempotencyKey: key,
  window: WINDOW,
  settleAtOnce: true,
  cases: [
    {
      application: {
        matter: MATTER,
        village,
        materials: ['application-form', 'resident-id-card', 'lease-or-lodging-proof', 'photo-1-inch'],
        applicant: { name, identity: { kind: 'RESIDENT_ID', number: identity }, phone: '13800000000' },
      },
    },
  ],
});

/** Asks PostGraphile, without tokens. */
export const createTheirAsk =
  (subjects: Subjects): Ask =>
  (kind, n) => {
    const ask = (variables: object): Question => ({
      body: JSON.stringify({ query: THEIRS[kind], variables }),
    });
    switch (kind) {
      case 'single':
        return ask({ number: subjects.case(n).number });
      case 'list':
        return ask({ desk: subjects.desk(n) });
      case 'year':
      case 'days':
        return ask(periodOf(kind));
      case 'settle': {
        const { key: requestKey, village: homeVillage, name, identity } = subjects.filing(n);
        const input = {
          clerk: 'clerk',
          requestKey,
          atWindow: WINDOW,
          homeVillage,
          matterCode: MATTER,
          name,
          identity,
        };
        return ask({ input });
      }
    }
  };
