import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { attempts, NOT_AVAILABLE, type Participant } from '../support/attempts.ts';
import { codesOf } from '../support/cases.ts';
import type { CaseAnswer, CaseFields } from '../support/operations.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, haifaWindow, xinyangStreet } = places;
const MATTER = 'HC-CA-07';
const NOON = '2016-04-06 09:00';

let world: World;
let who: Record<string, Participant>;
beforeAll(async () => {
  world = await openWorld();
  const as = (actor: Actor, window: string = xinanWindow): Participant => ({ actor: actor.at(NOON), window });
  const reviewer = (sub: string, office: string) => world.actor('reviewer', { sub, offices: [office] });
  who = {
    applicant: as(await world.actor('resident', { person: identityNumber(1) })),
    agent: as(await world.actor('agent', { person: identityNumber(900) })),
    stranger: as(await world.actor('resident', { person: identityNumber(2) })),
    otherAgent: as(await world.actor('agent', { person: identityNumber(901) })),
    owner: as(await world.clerk(xinanWindow)),
    neighbour: as(await world.clerk('350205002214-02'), '350205002214-02'),
    farClerk: as(await world.clerk(haifaWindow), haifaWindow),
    reviewer: as(await reviewer('reviewer', xinyangStreet)),
    colleague: as(await reviewer('colleague', xinyangStreet)),
    otherOffice: as(await reviewer('other', '350205003000')),
    supervisor: as(await world.actor('supervisor')),
    auditor: as(await world.actor('auditor')),
    operator: as(await world.actor('operator')),
    nobody: as(world.stranger),
  };
});
afterAll(() => world.close());

const by = (name: string): Actor => {
  const found = who[name];
  if (!found) throw new Error(name);
  return found.actor;
};
const authority = { kind: 'GUARDIAN', from: '2016-01-01', document: '监护证明' } as const;
const draft = application(MATTER, xinan, 1);
const reason = '材料不全';
const PAID = { amountInFen: 1500, receiptNumber: '闽财票 1' };

const submitted = async () => caseOf(await by('agent').submit({ application: draft, authority }));
const accepted = async (matter: string) => {
  const filed = await by('agent').submit({ application: application(matter, xinan, 1), authority });
  const submitted = { number: caseOf(filed).number, materials: [], visit: true };
  return caseOf((await by('owner').accept({ window: xinanWindow, cases: [{ submitted }] })).results[0]);
};
const then = async (before: Promise<CaseFields>, act: (number: string) => Promise<CaseAnswer>) =>
  caseOf(await act((await before).number));

const ratedBadly = () =>
  then(
    then(accepted('HC-PS-02'), (number) => by('owner').complete({ number })),
    (number) => by('applicant').rate({ number, score: 2 }),
  );
const answered = () => then(ratedBadly(), (number) => by('owner').answerRating({ number, answer: reason }));

/** Brings a case into each state. */
const states: Record<string, () => Promise<CaseFields>> = {
  DRAFT: async () => caseOf(await by('applicant').saveDraft({ draft })),
  SUBMITTED: submitted,
  ACCEPTED: () => accepted('HC-PS-02'),
  IN_REVIEW: () => accepted(MATTER),
  'IN_REVIEW, with a fee': () => accepted('HC-PS-06'),
  'WITHDRAWN, paid': () =>
    then(
      then(accepted('HC-PS-06'), (number) => by('owner').act('recordPayment', { number, ...PAID })),
      (number) => by('applicant').withdraw({ number }),
    ),
  'IN_REVIEW, claimed': () =>
    then(states.IN_REVIEW?.() ?? submitted(), (number) => by('reviewer').claim({ number })),
  CORRECTION: () => then(accepted(MATTER), (number) => by('reviewer').requestCorrection({ number, reason })),
  'CORRECTION, before acceptance': () =>
    then(submitted(), (number) => by('owner').requestCorrection({ number, reason })),
  COMPLETED: () => then(accepted('HC-PS-02'), (number) => by('owner').complete({ number })),
  'COMPLETED, revoked': () =>
    then(
      then(accepted('HC-PS-02'), (number) => by('owner').complete({ number })),
      (number) => by('owner').revokeCertificate({ number, reason }),
    ),
  'COMPLETED, rated badly': ratedBadly,
  'COMPLETED, rating answered': answered,
  'COMPLETED, called back': () =>
    then(answered(), (number) => by('owner').recordCallBack({ number, satisfied: false })),
  'COMPLETED, appealed': () => then(answered(), (number) => by('applicant').appealRating({ number, reason })),
  'COMPLETED, rated well': () =>
    then(states.COMPLETED?.() ?? submitted(), (number) => by('applicant').rate({ number, score: 5 })),
  REJECTED: () => then(accepted(MATTER), (number) => by('reviewer').reject({ number, reason })),
  WITHDRAWN: () => then(submitted(), (number) => by('applicant').withdraw({ number })),
  'WITHDRAWN as a draft': () =>
    then(by('applicant').saveDraft({ draft }).then(caseOf), (number) => by('applicant').withdraw({ number })),
};

// open drafts of a person are limited
const withdrawDrafts = async (): Promise<void> => {
  const query = '{ myCases(first: 100) { edges { node { number status } } } }';
  const { data } = await by('applicant').send<{ myCases: { edges: { node: CaseFields }[] } }>(query);
  for (const { node } of data.myCases.edges)
    if (node.status === 'DRAFT') await by('applicant').withdraw({ number: node.number });
};

/** Tries every action on an untouched case and returns those that the endpoint allows. */
const reallyAllowed = async (one: Participant, fresh: () => Promise<CaseFields>): Promise<string[]> => {
  const allowed: string[] = [];
  let seen = await fresh();
  for (const { action, attempt } of attempts) {
    const codes = codesOf(await attempt(one, seen.number));
    if (codes.some((code) => NOT_AVAILABLE.includes(code))) continue;
    allowed.push(action);
    if (codes.length === 0) seen = await fresh();
  }
  return allowed;
};

describe('availableActions', () => {
  afterEach(withdrawDrafts);

  test.each(Object.entries(states))(
    'the available actions of a case in “%s” match the endpoint for every role',
    async (_, fresh) => {
      const { number } = await fresh();
      const shown = Object.entries(who).map(async ([name, one]) => [
        name,
        (await one.actor.find(number))?.availableActions ?? [],
      ]);
      const allowed = Object.entries(who).map(async ([name, one]) => [name, await reallyAllowed(one, fresh)]);
      expect(Object.fromEntries(await Promise.all(shown))).toEqual(
        Object.fromEntries(await Promise.all(allowed)),
      );
    },
  );
});

test('a refused act does not change a case', async () => {
  const { number, version } = await accepted(MATTER);
  for (const { attempt } of attempts)
    await attempt(who.stranger ?? { actor: world.stranger, window: '' }, number);
  expect((await by('applicant').find(number))?.version).toBe(version);
});
