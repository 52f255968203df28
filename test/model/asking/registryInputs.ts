import { versionOf } from '../../support/smallDistrict/pack.ts';
import { addDays } from '../world/days.ts';
import { identityInput } from '../world/people.ts';
import type { Chooser } from './chooser.ts';
import type { InputChoosers } from './inputChoosers.ts';

/** Chooses a day beyond every limit, or nearer for a check: a real closure there would move deadlines. */
const closureOf = (choose: Chooser) =>
  choose.happens(0.7)
    ? { day: addDays(choose.state.opening, choose.pick([300, 301])), check: choose.happens(0.1) }
    : { day: addDays(choose.today, choose.pick([0, 30])), check: true };

/** Chooses two documents, mostly a passport and a resident number. */
const joinOf = (choose: Chooser) => ({
  idempotencyKey: choose.key,
  window: choose.queue(),
  identities: [
    choose.happens(0.8)
      ? identityInput('tenant', choose.codes)
      : choose.personInput(choose.person()).identity,
    choose.personInput(choose.person()).identity,
  ],
  proof: choose.words(),
});

/** Chooses the inputs of registry edits, joins and erasures. */
export const registryInputs = {
  importDistrict: (choose) => {
    const { pack } = choose.state;
    const helpLimitMinutes = choose.pick([30, 60, 90]);
    return {
      idempotencyKey: choose.key,
      check: choose.happens(0.1),
      pack: { ...pack, district: { ...pack.district, helpLimitMinutes } },
    };
  },
  delegateMatter: (choose) => {
    const level = choose.pick(['VILLAGE', 'STREET', 'DISTRICT'] as const);
    const window = level === 'VILLAGE' ? choose.codes.window : choose.codes.streetWindow;
    return {
      idempotencyKey: choose.key,
      check: choose.happens(0.1),
      district: choose.codes.district,
      matter: choose.matter(),
      level,
      ...(level !== 'DISTRICT' && choose.happens(0.3) && { window }),
      kind: choose.pick(['SERVICE', 'STAFF'] as const),
      from: choose.day(),
      basis: { zh: '试', en: 'trial' },
    };
  },
  revokeDelegation: (choose) => ({
    idempotencyKey: choose.key,
    check: choose.happens(0.1),
    district: choose.codes.district,
    delegation: choose.pick(['NO-SUCH', ...choose.state.pack.delegations.delegations.map(({ id }) => id)]),
    lastDay: choose.day(),
    reason: choose.words(),
  }),
  publishMatter: (choose) => {
    const code = choose.matter();
    const last = choose.state.pack.matters.matters
      .filter((one) => one.code === code)
      .map(({ effectiveFrom }) => effectiveFrom)
      .toSorted()
      .at(-1);
    const effectiveFrom = choose.happens(0.2) ? (last ?? '') : addDays(choose.today, choose.pick([0, 1, 7]));
    const { version: _given, ...matter } = versionOf(code, { effectiveFrom, leased: choose.happens(0.5) });
    return {
      idempotencyKey: choose.key,
      check: choose.happens(0.1),
      district: choose.codes.district,
      matter,
    };
  },
  postStaff: (choose) => ({
    idempotencyKey: choose.key,
    check: choose.happens(0.1),
    district: choose.codes.district,
    subject: choose.clerk(),
    desk: choose.pick([
      choose.aWindow(),
      choose.window(),
      choose.codes.department,
      `${choose.codes.village}-77`,
    ]),
    duty: choose.pick(['MAIN', 'RESERVE'] as const),
    from: choose.day(),
    ...(choose.happens(0.2) && { to: addDays(choose.today, 40) }),
  }),
  endPosting: (choose) => ({
    idempotencyKey: choose.key,
    check: choose.happens(0.1),
    district: choose.codes.district,
    posting: choose.pick(['NO-SUCH', ...(choose.state.pack.staff?.postings.map(({ id }) => id) ?? [])]),
    lastDay: choose.day(),
  }),
  openWindow: (choose) => ({
    idempotencyKey: choose.key,
    check: choose.happens(0.1),
    district: choose.codes.district,
    window: choose.aWindow(),
    from: choose.day(),
    ...(choose.happens(0.8) && {
      name: { zh: '第二窗口', en: 'Second window' },
      hours: [{ from: '08:00', to: '12:30' }],
    }),
  }),
  closeWindow: (choose) => ({
    idempotencyKey: choose.key,
    check: choose.happens(0.1),
    district: choose.codes.district,
    window: choose.aWindow(),
    lastDay: choose.day(),
  }),
  closeDistrict: (choose) => ({
    idempotencyKey: choose.key,
    district: choose.codes.district,
    ...closureOf(choose),
    reason: { zh: '台风', en: 'typhoon' },
  }),
  reopenDistrict: (choose) => ({
    idempotencyKey: choose.key,
    district: choose.codes.district,
    ...closureOf(choose),
  }),
  publishCalendarYear: (choose) => ({
    idempotencyKey: choose.key,
    district: choose.codes.district,
    year: 2027,
    // the weekdays that the law fixes
    weekdaysOff: [
      ...['2027-01-01', '2027-02-05', '2027-02-08', '2027-04-05', '2027-06-09', '2027-09-15', '2027-10-01'],
    ],
    weekendWorkdays: [],
    source: '通知 a notice',
    check: true,
  }),
  closeWindowFor: (choose) => {
    const from = choose.day();
    return {
      idempotencyKey: choose.key,
      check: choose.happens(0.1),
      district: choose.codes.district,
      window: choose.aWindow(),
      from,
      to: addDays(from, choose.pick([0, 1, 5, -1])),
      reason: { zh: '装修', en: 'repairs' },
    };
  },
  joinIdentities: joinOf,
  separateIdentities: joinOf,
  erasePerson: (choose) => ({
    idempotencyKey: choose.key,
    district: choose.codes.district,
    identity: choose.personInput(choose.person()).identity,
    ground: 'RETENTION_EXPIRED',
    reason: choose.words(),
  }),
} satisfies Partial<InputChoosers>;
