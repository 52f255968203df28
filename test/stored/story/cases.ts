import { BY_DISTRICT, BY_STREET, ID_CARD, LEASE } from '../../support/smallDistrict/codes.ts';
import { codes, people } from '../people.ts';
import { AGENT_MATERIALS, agentOf, applicants, applicationFor, authority } from './applications.ts';
import type { Stage } from './stage.ts';

const { district, village, window, otherWindow, street } = codes;

/** Accepts one application at the village's window. */
export const acceptOne = ({ act }: Stage, time: string, application: object): Promise<string> =>
  act('clerk', time, 'acceptCases', { window, cases: [{ application }] });

/** Accepts an application and settles it on the spot. */
export const settleOne = async (stage: Stage, time: string, application: object): Promise<string> => {
  const number = await acceptOne(stage, time, application);
  return stage.act('clerk', time, 'completeCase', { number });
};

/** Settles cases on the spot, in another village and at an office; one certificate is reprinted, one revoked. */
export const settleAtWindows = async (stage: Stage): Promise<string> => {
  const { act, keepToken } = stage;
  const first = await settleOne(stage, '2016-04-06 09:00', applicationFor('chen'));
  await act('clerk', '2016-04-06 09:10', 'reprintCertificate', { number: first });
  await keepToken('chen', '2016-04-06 09:12', first);
  const revoked = await settleOne(stage, '2016-04-06 09:15', applicationFor('chen'));
  await keepToken('chen', '2016-04-06 09:17', revoked);
  await act('clerk', '2016-04-07 09:00', 'revokeCertificate', { number: revoked, reason: '材料有误' });
  const handed = await acceptOne(stage, '2016-04-06 09:20', applicationFor('chen'));
  const successor = { clerk: people.otherClerk.sub, window: otherWindow };
  await act('clerk', '2016-04-06 09:25', 'handOverCase', { number: handed, ...successor });
  await act('otherClerk', '2016-04-06 10:00', 'completeCase', { number: handed });
  const forwarded = await acceptOne(stage, '2016-04-06 09:30', applicationFor('chen'));
  await act('clerk', '2016-04-06 09:35', 'forwardCase', { number: forwarded, office: street });
  await act('reviewer', '2016-04-07 10:00', 'completeCase', { number: forwarded });
  return first;
};

/** Grants a case after a correction, refuses one that a colleague had claimed, and rejects one. */
export const decideAtOffices = async (stage: Stage): Promise<void> => {
  const { act, actOnAll } = stage;
  const cases = [{ application: applicationFor('lin') }, { application: applicationFor('lin', BY_STREET) }];
  const [, corrected] = await actOnAll('clerk', '2016-04-06 10:00', 'acceptCases', { window, cases });
  const number = { number: corrected };
  await act('reviewer', '2016-04-07 09:00', 'claimCase', number);
  const asked = { ...number, reason: '照片不清楚', materials: [ID_CARD] };
  await act('reviewer', '2016-04-07 09:10', 'requestCorrection', asked);
  await act('lin', '2016-04-09 20:00', 'supplyCorrection', { ...number, materials: [ID_CARD] });
  await act('reviewer', '2016-04-11 09:00', 'completeCase', number);

  const refused = await acceptOne(stage, '2016-04-06 10:10', applicationFor('chen', BY_STREET));
  await act('colleague', '2016-04-07 10:00', 'claimCase', { number: refused });
  await act('reviewer', '2016-04-07 11:00', 'claimCase', { number: refused });
  await act('reviewer', '2016-04-08 09:00', 'rejectCase', { number: refused, reason: '不符合条件' });
  const rejected = await acceptOne(stage, '2016-04-06 10:20', applicationFor('zhao', BY_STREET));
  await act('colleague', '2016-04-08 09:10', 'rejectCase', { number: rejected, reason: '重复申请' });
};

/** Withdraws a case as its applicant, and one as its owner. */
export const withdrawSome = async (stage: Stage): Promise<void> => {
  const byApplicant = await acceptOne(stage, '2016-04-06 10:30', applicationFor('chen', BY_STREET));
  await stage.act('chen', '2016-04-07 12:00', 'withdrawCase', { number: byApplicant, reason: '不办了' });
  const byOwner = await acceptOne(stage, '2016-04-06 10:40', applicationFor('lin', BY_STREET));
  await stage.act('clerk', '2016-04-07 14:30', 'withdrawCase', { number: byOwner });
};

/** Files online: directly, from a draft, and as an agent; one draft is discarded. */
export const fileOnline = async ({ act }: Stage): Promise<string> => {
  const application = applicationFor('chen', BY_DISTRICT);
  const filed = await act('chen', '2016-04-06 20:00', 'submitCase', { district, application });
  const submitted = { number: filed, materials: [ID_CARD], visit: false };
  await act('clerk', '2016-04-07 09:20', 'acceptCases', { window, cases: [{ submitted }] });
  await act('reviewer', '2016-04-08 10:00', 'completeCase', { number: filed });

  const begun = { matter: BY_STREET, village, materials: [] };
  const draft = await act('lin', '2016-04-06 20:10', 'saveDraft', { district, draft: begun });
  const whole = { ...begun, applicant: applicants.lin, materials: [ID_CARD] };
  await act('lin', '2016-04-06 20:20', 'saveDraft', { district, number: draft, version: 1, draft: whole });
  await act('lin', '2016-04-06 20:30', 'submitCase', { district, draft });
  const given = await act('zhao', '2016-04-06 20:40', 'saveDraft', { district, draft: begun });
  await act('zhao', '2016-04-06 20:50', 'withdrawCase', { number: given });

  const forZhao = applicationFor('zhao', BY_DISTRICT, { materials: AGENT_MATERIALS });
  const byAgent = { district, application: forZhao, authority };
  const filedByAgent = await act('xu', '2016-04-06 21:00', 'submitCase', byAgent);
  const asked = { number: filedByAgent, reason: '请补委托书', materials: [ID_CARD] };
  await act('clerk', '2016-04-07 09:40', 'requestCorrection', asked);
  const supplied = { number: filedByAgent, materials: [ID_CARD], window: otherWindow };
  await act('otherClerk', '2016-04-08 09:40', 'supplyCorrection', supplied);
  return filed;
};

/** Files with agents at a window, and files a case that reuses materials. */
export const fileForOthers = async ({ act }: Stage, proof: string): Promise<void> => {
  for (const name of ['cao', 'xu'] as const) {
    const cases = [{ application: applicationFor('zhao', undefined, { materials: AGENT_MATERIALS }) }];
    const filing = { window, agent: agentOf(name), cases };
    const number = await act('clerk', '2016-04-06 11:00', 'acceptCases', filing);
    await act('clerk', '2016-04-06 11:10', 'completeCase', { number });
  }
  const reused = [ID_CARD, LEASE].map((material) => ({ material, number: proof }));
  const application = applicationFor('chen', BY_STREET, { materials: [], reused });
  await act('clerk', '2016-04-06 11:20', 'acceptCases', { window, cases: [{ application }] });
};
