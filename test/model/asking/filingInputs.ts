import { BUNDLE, ID_CARD, LEASE } from '../../support/smallDistrict/codes.ts';
import { chooseData } from '../rules/caseData.ts';
import { addDays, MINUTE } from '../world/days.ts';
import type { Chooser } from './chooser.ts';
import type { InputChoosers } from './inputChoosers.ts';

const application = (choose: Chooser) => ({
  matter: choose.matter(),
  village: choose.village(),
  applicant: choose.personInput(choose.person()),
  materials: choose.materials(),
  ...(choose.happens(0.2) && { promise: promiseOf(choose) }),
});

const promiseOf = (choose: Chooser) => ({
  materials: [choose.happens(0.9) ? LEASE : ID_CARD],
  by: addDays(choose.today, choose.pick([0, 1, 5, 7, 40])),
});

const agentOf = (choose: Chooser) => ({ ...choose.personInput('agent'), authority: choose.authority() });

const onPaper = (choose: Chooser) => ({
  at: new Date(choose.state.now - choose.pick([0, 5, 240, 1500]) * MINUTE),
  reason: choose.words(),
});

const draft = (choose: Chooser, number?: string) => {
  const known = choose.state.cases.find((one) => one.number === number);
  return {
    matter: known && choose.happens(0.9) ? known.matter : choose.matter(),
    village: known?.village ?? choose.village(),
    applicant: choose.personInput(choose.person()),
    materials: choose.materials(),
    ...(choose.happens(0.7) && { authority: { ...choose.authority(), to: null } }),
  };
};

/** Chooses one to three applications, some of which are there twice. */
const chooseRows = (choose: Chooser) => {
  const rows = [application(choose), application(choose)];
  return choose.happens(0.2) ? [...rows, ...rows.slice(0, 1)] : rows.slice(choose.happens(0.5) ? 0 : 1);
};

/** Chooses the inputs of filings. */
export const filingInputs = {
  acceptCases: (choose) => ({
    idempotencyKey: choose.key,
    window: choose.window(),
    channel: choose.happens(0.1) ? 'HOME_VISIT' : 'WINDOW',
    ...(choose.happens(0.3) && { agent: agentOf(choose) }),
    ...(choose.happens(0.3) && { ticket: choose.ticket() }),
    ...(choose.happens(0.1) && { received: onPaper(choose) }),
    settleAtOnce: choose.happens(0.3),
    cases: choose.happens(0.4)
      ? [
          {
            submitted: {
              number: choose.caseIn('SUBMITTED'),
              materials: choose.materials(),
              visit: choose.happens(0.7),
              ...(choose.happens(0.2) && {
                correction: { reason: choose.words(), ...chooseData(choose) },
              }),
            },
          },
        ]
      : [{ application: application(choose) }, { application: application(choose) }].slice(
          choose.happens(0.3) ? 0 : 1,
        ),
  }),
  declineApplication: (choose) => ({
    idempotencyKey: choose.key,
    window: choose.window(),
    channel: choose.happens(0.1) ? 'HOME_VISIT' : 'WINDOW',
    ...(choose.happens(0.3) && { agent: agentOf(choose) }),
    ...(choose.happens(0.3) && { ticket: choose.ticket() }),
    application: {
      matter: choose.matter(),
      village: choose.village(),
      applicant: choose.personInput(choose.person()),
      materials: choose.happens(0.5) ? choose.materials() : [],
    },
    reason: choose.words(),
  }),
  submitCase: (choose) =>
    choose.happens(0.4)
      ? { idempotencyKey: choose.key, district: choose.codes.district, draft: choose.caseIn('DRAFT') }
      : {
          idempotencyKey: choose.key,
          district: choose.codes.district,
          application: application(choose),
          ...(choose.happens(0.7) && { authority: choose.authority() }),
        },
  submitCases: (choose) => ({
    idempotencyKey: choose.key,
    district: choose.codes.district,
    applications: chooseRows(choose),
    ...(choose.happens(0.7) && { authority: choose.authority() }),
  }),
  saveDraft: (choose) => {
    const number = choose.happens(0.5) ? choose.caseIn('DRAFT') : undefined;
    const known = choose.state.cases.find((one) => one.number === number);
    return {
      idempotencyKey: choose.key,
      district: choose.codes.district,
      ...(number !== undefined && { number }),
      ...(known && choose.happens(0.5) && { version: known.version - Number(choose.happens(0.3)) }),
      draft: draft(choose, number),
    };
  },
  submitBundle: (choose) => ({
    idempotencyKey: choose.key,
    district: choose.codes.district,
    bundle: BUNDLE,
    village: choose.village(),
    applicant: choose.personInput(choose.person()),
    materials: choose.materials(),
    forms: [],
    ...(choose.happens(0.5) && { window: choose.window() }),
    ...(choose.happens(0.3) && { ticket: choose.ticket() }),
    ...(choose.happens(0.2) && { agent: agentOf(choose) }),
    ...(choose.happens(0.5) && { authority: choose.authority() }),
  }),
} satisfies Partial<InputChoosers>;
