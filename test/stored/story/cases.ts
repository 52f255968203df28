import { BY_DISTRICT, BY_STREET, ID_CARD, LEASE } from '../../support/smallDistrict/codes.ts';
import { people, place } from '../people.ts';
import { agentOf, applicants, apply, authority, BY_AGENT } from './applications.ts';
import type { Stage } from './stage.ts';

const { district, village, window, otherWindow, street } = place;

/** Accepts one application at the village's window. */
export const acceptOne = ({ actOn }: Stage, time: string, application: object): Promise<string> =>
  actOn('clerk', time, 'acceptCases', { window, cases: [{ application }] });

/** Accepts an application and settles it there and then. */
export const settleOne = async (stage: Stage, time: string, application: object): Promise<string> => {
  const number = await acceptOne(stage, time, application);
  return stage.actOn('clerk', time, 'completeCase', { number });
};

/** Settles at the window: with a certificate that is printed again, or revoked; by another village's clerk; by an office. */
export const settleAtWindows = async (stage: Stage): Promise<string> => {
  const { actOn, keepToken } = stage;
  const first = await settleOne(stage, '2016-04-06 09:00', apply('chen'));
  await actOn('clerk', '2016-04-06 09:10', 'reprintCertificate', { number: first });
  await keepToken('chen', '2016-04-06 09:12', first);
  const revoked = await settleOne(stage, '2016-04-06 09:15', apply('chen'));
  await keepToken('chen', '2016-04-06 09:17', revoked);
  await actOn('clerk', '2016-04-07 09:00', 'revokeCertificate', { number: revoked, reason: '材料有误' });
  const handed = await acceptOne(stage, '2016-04-06 09:20', apply('chen'));
  const successor = { clerk: people.otherClerk.sub, window: otherWindow };
  await actOn('clerk', '2016-04-06 09:25', 'handOverCase', { number: handed, ...successor });
  await actOn('otherClerk', '2016-04-06 10:00', 'completeCase', { number: handed });
  const forwarded = await acceptOne(stage, '2016-04-06 09:30', apply('chen'));
  await actOn('clerk', '2016-04-06 09:35', 'forwardCase', { number: forwarded, office: street });
  await actOn('reviewer', '2016-04-07 10:00', 'completeCase', { number: forwarded });
  return first;
};

/** Decides at offices: after a correction, by a colleague who takes over, by refusing. */
export const decideAtOffices = async (stage: Stage): Promise<void> => {
  const { actOn, actOnAll } = stage;
  const cases = [{ application: apply('lin') }, { application: apply('lin', BY_STREET) }];
  const [, corrected] = await actOnAll('clerk', '2016-04-06 10:00', 'acceptCases', { window, cases });
  const number = { number: corrected };
  await actOn('reviewer', '2016-04-07 09:00', 'claimCase', number);
  const asked = { ...number, reason: '照片不清楚', materials: [ID_CARD] };
  await actOn('reviewer', '2016-04-07 09:10', 'requestCorrection', asked);
  await actOn('lin', '2016-04-09 20:00', 'supplyCorrection', { ...number, materials: [ID_CARD] });
  await actOn('reviewer', '2016-04-11 09:00', 'decideCase', { ...number, decision: 'GRANT' });

  const refused = await acceptOne(stage, '2016-04-06 10:10', apply('chen', BY_STREET));
  await actOn('colleague', '2016-04-07 10:00', 'claimCase', { number: refused });
  await actOn('reviewer', '2016-04-07 11:00', 'claimCase', { number: refused });
  const refusal = { number: refused, decision: 'REFUSE', reason: '不符合条件' };
  await actOn('reviewer', '2016-04-08 09:00', 'decideCase', refusal);
  const rejected = await acceptOne(stage, '2016-04-06 10:20', apply('zhao', BY_STREET));
  await actOn('colleague', '2016-04-08 09:10', 'rejectCase', { number: rejected, reason: '重复申请' });
};

/** Stops cases: the applicant with a reason, the owner on their word. */
export const withdrawSome = async (stage: Stage): Promise<void> => {
  const byApplicant = await acceptOne(stage, '2016-04-06 10:30', apply('chen', BY_STREET));
  await stage.actOn('chen', '2016-04-07 12:00', 'withdrawCase', { number: byApplicant, reason: '不办了' });
  const byOwner = await acceptOne(stage, '2016-04-06 10:40', apply('lin', BY_STREET));
  await stage.actOn('clerk', '2016-04-07 14:30', 'withdrawCase', { number: byOwner });
};

/** Files online: at once, through a draft that is saved twice, by an agent; one draft is given up. */
export const fileOnline = async ({ actOn }: Stage): Promise<string> => {
  const application = apply('chen', BY_DISTRICT);
  const filed = await actOn('chen', '2016-04-06 20:00', 'submitCase', { district, application });
  const submitted = { number: filed, materials: [ID_CARD], visit: false };
  await actOn('clerk', '2016-04-07 09:20', 'acceptCases', { window, cases: [{ submitted }] });
  await actOn('reviewer', '2016-04-08 10:00', 'completeCase', { number: filed });

  const begun = { matter: BY_STREET, village, materials: [] };
  const draft = await actOn('lin', '2016-04-06 20:10', 'saveDraft', { district, draft: begun });
  const whole = { ...begun, applicant: applicants.lin, materials: [ID_CARD] };
  await actOn('lin', '2016-04-06 20:20', 'saveDraft', { district, number: draft, version: 1, draft: whole });
  await actOn('lin', '2016-04-06 20:30', 'submitCase', { district, draft });
  const given = await actOn('zhao', '2016-04-06 20:40', 'saveDraft', { district, draft: begun });
  await actOn('zhao', '2016-04-06 20:50', 'withdrawCase', { number: given });

  const forZhao = apply('zhao', BY_DISTRICT, { materials: BY_AGENT });
  const byAgent = { district, application: forZhao, authority };
  const filedByAgent = await actOn('xu', '2016-04-06 21:00', 'submitCase', byAgent);
  const asked = { number: filedByAgent, reason: '请补委托书', materials: [ID_CARD] };
  await actOn('clerk', '2016-04-07 09:40', 'requestCorrection', asked);
  const supplied = { number: filedByAgent, materials: [ID_CARD], window: otherWindow };
  await actOn('otherClerk', '2016-04-08 09:40', 'supplyCorrection', supplied);
  return filed;
};

/** Files for somebody else at a window, and what need not be brought again. */
export const fileForOthers = async ({ actOn }: Stage, proof: string): Promise<void> => {
  for (const name of ['cao', 'xu'] as const) {
    const cases = [{ application: apply('zhao', undefined, { materials: BY_AGENT }) }];
    const filing = { window, agent: agentOf(name), cases };
    const number = await actOn('clerk', '2016-04-06 11:00', 'acceptCases', filing);
    await actOn('clerk', '2016-04-06 11:10', 'completeCase', { number });
  }
  const reused = [ID_CARD, LEASE].map((material) => ({ material, number: proof }));
  const application = apply('chen', BY_STREET, { materials: [], reused });
  await actOn('clerk', '2016-04-06 11:20', 'acceptCases', { window, cases: [{ application }] });
};
