import { type Fault, faultBy, makeExclusive } from './fault.ts';

const posting = {
  id: 'PST-1',
  subject: 'wang',
  desk: '350205002214-01',
  duty: 'MAIN',
  from: '2016-04-11',
  to: '2016-04-15',
};

/** A fault in a made-up staff file: the pack of Haicang has none. */
const staffed = (code: Fault['code'], why: string, path: Fault['path'], ...postings: object[]): Fault =>
  makeExclusive(
    faultBy(code, why, 'staff', path, ['staff', [], { modelled: true, note: 'Modelled.', postings }]),
  );

/** Faults in staff.json, and in the closures of windows. */
export const badStaff: readonly Fault[] = [
  faultBy(
    'WRONG_PERIOD',
    'a closure that ends before it begins',
    'windows',
    ['windows', 10, 'closures', 0, 'to'],
    [
      'windows',
      ['windows', 10, 'closures'],
      [{ from: '2016-04-11', to: '2016-04-10', reason: { zh: '搬迁', en: 'a move' } }],
    ],
  ),
  staffed('UNKNOWN_DESK', 'an unknown desk', ['postings', 0, 'desk'], {
    ...posting,
    desk: '350205002214-77',
  }),
  staffed('WRONG_PERIOD', 'a posting that ends before it begins', ['postings', 0, 'to'], {
    ...posting,
    to: '2016-04-10',
  }),
  staffed('DUPLICATE', 'two postings of one name', ['postings', 1, 'id'], posting, {
    ...posting,
    from: '2016-04-18',
    to: null,
  }),
  staffed('OVERLAPPING_POSTING', 'one person twice at a desk', ['postings', 1, 'from'], posting, {
    ...posting,
    id: 'PST-2',
    from: '2016-04-15',
    to: null,
  }),
  staffed('PERSONAL_NAME', 'a name with a phone number', ['postings', 0, 'name'], {
    ...posting,
    name: '小陈 138-0000 0000',
  }),
  staffed(
    'OTHER_NAME',
    'one person by two names',
    ['postings', 1, 'name'],
    { ...posting, name: '小陈' },
    {
      ...posting,
      id: 'PST-2',
      name: '小林',
      from: '2017-01-01',
      to: null,
    },
  ),
  staffed('INVALID', 'a person by their name', ['postings', 0, 'subject'], { ...posting, subject: '陈某某' }),
];
