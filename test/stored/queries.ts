import { residentId } from '../support/people.ts';
import { BY_STREET } from '../support/smallDistrict/codes.ts';
import type { QueryName } from './documents.ts';
import { codes, type PersonName, people } from './people.ts';
import type { RecordedQuery } from './recording.ts';
import { instantOf } from './story/stage.ts';
import type { StoredItem, Tables } from './tables.ts';

type Query = Omit<RecordedQuery, 'answer'>;

// after the end of the story
const WHEN = instantOf('2016-06-30 10:00');
const { district, village, window, otherWindow, street, department } = codes;

const query = (by: PersonName | null, name: QueryName, variables: object = {}, at = WHEN): Query => ({
  by,
  at,
  query: name,
  variables,
});

const numbersOf = (items: readonly StoredItem[], kind?: string): string[] =>
  items.flatMap((item) => (item.kind?.S === kind && item.number?.S !== undefined ? [item.number.S] : []));

const viewedItems = ({ Cases }: Tables): StoredItem[] => {
  const views = Cases.filter((item) => item.kind?.S === 'VIEW').map(({ sk }) => sk?.S ?? '');
  return Cases.filter(({ sk }) => views.some((view) => view.startsWith(`${sk?.S}#VIEW#`)));
};

const itemQueries = ({ Cases }: Tables): Query[] => [
  ...numbersOf(Cases).map((number) => query('supervisor', 'case', { number })),
  ...numbersOf(Cases, 'BUNDLE').map((number) => query('supervisor', 'bundle', { number })),
  ...numbersOf(Cases, 'HELP').map((number) => query('supervisor', 'helpRequest', { number })),
  ...numbersOf(Cases, 'TICKET').map((number) => query('clerk', 'ticket', { number })),
];

const ownQueries = (): Query[] =>
  (['chen', 'lin', 'wang', 'zhao', 'cao', 'xu'] as const).flatMap((name) => [
    query(name, 'myCases'),
    query(name, 'myNotices'),
    query(name, 'myHelpRequests'),
  ]);

const deskQueries = (): Query[] => [
  ...[window, village].map((desk) => query('clerk', 'deskQueue', { desk })),
  ...[street, department].map((desk) => query('reviewer', 'deskQueue', { desk })),
  ...[true, false].map((open) => query('clerk', 'helpRequests', { desk: window, open })),
  query('otherClerk', 'helpRequests', { desk: otherWindow, open: false }),
  query('clerk', 'ratingsToAnswer', { desk: window }),
  query('supervisor', 'ratingsToAnswer'),
  query('supervisor', 'escalations', { district }),
  query('clerk', 'findCases', { district, identity: residentId(people.chen.person) }),
  query('clerk', 'offeredMaterials', {
    district,
    matter: BY_STREET,
    identity: residentId(people.chen.person),
  }),
  query('clerk', 'windowTickets', { window }, instantOf('2016-04-06 18:00')),
  query('clerk', 'windowTickets', { window }, instantOf('2016-06-15 18:00')),
  query('chen', 'myAppointment', { window, day: '2016-04-07' }),
  query('lin', 'myAppointment', { window, day: '2016-04-08' }),
  query('zhao', 'myAppointment', { window, day: '2016-04-11' }),
];

const months = { district, from: '2016-04-01', to: '2016-06-30' };
const districtQueries = (): Query[] => [
  query(null, 'district', { district }),
  query('auditor', 'registryLog', { district }),
  query('operator', 'postings', { district }),
  query('auditor', 'serviceReport', { ...months, groupBy: 'MATTER' }),
  query('auditor', 'serviceReport', { ...months, groupBy: 'WINDOW' }),
];

/** Returns queries about all stored items and certificates. The access logs come last: earlier queries add to them. */
export const queriesOf = (tables: Tables, tokens: readonly string[]): Query[] => [
  ...itemQueries(tables),
  ...ownQueries(),
  ...deskQueries(),
  ...districtQueries(),
  ...tokens.map((token) => query(null, 'verifyCertificate', { token })),
  ...numbersOf(viewedItems(tables)).map((number) => query('supervisor', 'caseViews', { number })),
  ...numbersOf(viewedItems(tables), 'HELP').map((number) => query('supervisor', 'helpViews', { number })),
];
