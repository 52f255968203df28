import { BY_STREET } from '../support/smallDistrict/codes.ts';
import { type PersonName, people, place } from './people.ts';
import type { Asked } from './recording.ts';
import { instantOf } from './story/stage.ts';
import type { StoredItem, Tables } from './tables.ts';
import type { Question } from './texts.ts';

type Put = Omit<Asked, 'answer'>;

/** When the stored items are read: after all of the story. */
const WHEN = instantOf('2016-06-30 10:00');
const { district, village, window, otherWindow, street, department } = place;

const put = (by: PersonName | null, question: Question, variables: object = {}, at = WHEN): Put => ({
  by,
  at,
  question,
  variables,
});

const numbersOf = (items: readonly StoredItem[], kind: string | undefined): string[] =>
  items.flatMap((item) => (item.kind?.S === kind && item.number?.S !== undefined ? [item.number.S] : []));

/** Numbers of what somebody looked at during the story. */
const viewed = ({ Cases }: Tables, kind: string | undefined): string[] => {
  const views = Cases.filter((item) => item.kind?.S === 'VIEW').map(({ sk }) => sk?.S ?? '');
  const seen = Cases.filter(({ sk }) => views.some((view) => view.startsWith(`${sk?.S}#VIEW#`)));
  return numbersOf(seen, kind);
};

/** What is asked about each item by its number. */
const aboutItems = ({ Cases }: Tables): Put[] => [
  ...numbersOf(Cases, undefined).map((number) => put('supervisor', 'case', { number })),
  ...numbersOf(Cases, 'BUNDLE').map((number) => put('supervisor', 'bundle', { number })),
  ...numbersOf(Cases, 'HELP').map((number) => put('supervisor', 'helpRequest', { number })),
  ...numbersOf(Cases, 'TICKET').map((number) => put('clerk', 'ticket', { number })),
];

/** What people ask about their own matters. */
const aboutOwn = (): Put[] =>
  (['chen', 'lin', 'wang', 'zhao', 'cao', 'xu'] as const).flatMap((name) => [
    put(name, 'myCases'),
    put(name, 'myNotices'),
    put(name, 'myHelpRequests'),
  ]);

/** What staff ask at their desks. */
const atDesks = (): Put[] => [
  ...[window, village].map((desk) => put('clerk', 'deskQueue', { desk })),
  ...[street, department].map((desk) => put('reviewer', 'deskQueue', { desk })),
  ...[true, false].map((open) => put('clerk', 'helpRequests', { desk: window, open })),
  put('otherClerk', 'helpRequests', { desk: otherWindow, open: false }),
  put('clerk', 'ratingsToAnswer', { desk: window }),
  put('supervisor', 'ratingsToAnswer'),
  put('supervisor', 'escalations', { district }),
  put('clerk', 'findCases', { district, identityNumber: people.chen.person }),
  put('clerk', 'offeredMaterials', { district, matter: BY_STREET, identityNumber: people.chen.person }),
  put('clerk', 'windowTickets', { window }, instantOf('2016-04-06 18:00')),
  put('clerk', 'windowTickets', { window }, instantOf('2016-06-15 18:00')),
  put('chen', 'myAppointment', { window, day: '2016-04-07' }),
  put('lin', 'myAppointment', { window, day: '2016-04-08' }),
  put('zhao', 'myAppointment', { window, day: '2016-04-11' }),
];

const months = { district, from: '2016-04-01', to: '2016-06-30' };
/** What is asked about the district as a whole. */
const aboutDistrict = (): Put[] => [
  put(null, 'district', { district }),
  put('auditor', 'registryLog', { district }),
  put('operator', 'postings', { district }),
  put('operator', 'erasureReport', { district, identityNumber: people.chen.person }),
  put('operator', 'erasureReport', { district, identityNumber: people.wang.person }),
  put('auditor', 'serviceReport', { ...months, groupBy: 'MATTER' }),
  put('auditor', 'serviceReport', { ...months, groupBy: 'WINDOW' }),
];

/** Everything that is asked about the stored items, in an order: a later answer may tell of an earlier look. */
export const questionsTo = (tables: Tables): Put[] => [
  ...aboutItems(tables),
  ...aboutOwn(),
  ...atDesks(),
  ...aboutDistrict(),
  ...viewed(tables, undefined).map((number) => put('supervisor', 'caseViews', { number })),
  ...viewed(tables, 'HELP').map((number) => put('supervisor', 'helpViews', { number })),
];

/** What anybody asks about a certificate by its token. */
export const questionTo = (token: string): Put => put(null, 'verifyCertificate', { token });
