import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import matterFile from '../../districts/350205/matters.json' with { type: 'json' };
import type {
  AcceptCasesInput,
  AnswerAppealInput,
  AnswerRatingInput,
  AppealRatingInput,
  ApplicationInput,
  ClaimCaseInput,
  CompleteCaseInput,
  ForwardCaseInput,
  HandOverCaseInput,
  RateCaseInput,
  RecordCallBackInput,
  RejectCaseInput,
  ReprintCertificateInput,
  RequestCorrectionInput,
  RevokeCertificateInput,
  SaveDraftInput,
  SubmitCaseInput,
  SupplyCorrectionInput,
  WithdrawCaseInput,
} from '../../functions/graphql/generated/types.ts';
import { Form } from '../../functions/registry/model/form.ts';
import { exampleForm } from '../../functions/registry/pack/exampleForm.ts';
import type { RoleName, TokenRequest } from '../../infra/local/issuer.ts';
import { requestFor } from '../../infra/local/roleDefaults.ts';
import { type Runner, type RunnerOptions, startTongban } from '../../infra/local/runner.ts';
import { type Answer, type RequestOptions, sendOperation } from './client.ts';
import { createOwnEndpoint } from './engine.ts';
import { HAICANG_FOLDER } from './haicangFolder.ts';
import {
  type CaseAnswer,
  type CaseFields,
  operations,
  type RefusalFields,
  type ReportFields,
} from './operations.ts';
import { patient } from './patient.ts';
import { person } from './people.ts';
import { haicang, places } from './places.ts';

export { haicang, places };

/** Returns the codes of the materials that a matter requires. */
export const requiredMaterials = (matter: string): string[] =>
  matterFile.matters
    .filter(({ code }) => code === matter)
    .flatMap(({ materials }) => materials.filter((material) => material.required).map(({ code }) => code));

/** Returns an application with everything required, for a person of a village. */
export const application = (matter: string, village: string, sequence = 1): ApplicationInput => ({
  matter,
  village,
  applicant: person(sequence),
  materials: requiredMaterials(matter),
  ...formOf(matter),
});

/** Returns the form of a matter with its required fields filled in, if it has one. */
const formOf = (matter: string): Pick<ApplicationInput, 'form'> => {
  const form = Form.safeParse(matterFile.matters.find(({ code }) => code === matter)?.form);
  return form.success && form.data.required ? { form: exampleForm(form.data) } : {};
};

type AcceptAnswer = {
  readonly results: readonly (CaseAnswer & { readonly position: number })[];
  readonly refusals: readonly RefusalFields[];
};

/** An input whose defaulted fields are optional. */
type WithDefaults<I, K extends keyof I> = Omit<I, K> & Partial<Pick<I, K>>;

/** A person who sends operations, each at a time of its own. */
export type Actor = ReturnType<typeof createActor>;

const createActor = (sending: RequestOptions) => {
  const act = async <T>(name: keyof typeof operations, input: object): Promise<T> => {
    const answer = await sendOperation<Record<string, T>>(sending, operations[name], { input });
    const payload = answer.data?.[name];
    if (payload === undefined || answer.errors.length > 0)
      throw new Error(`${name}: ${answer.body}`, { cause: answer });
    return payload;
  };
  const onCase =
    <I extends { idempotencyKey: string }>(name: keyof typeof operations) =>
    (input: Omit<I, 'idempotencyKey'> & { idempotencyKey?: string }) =>
      act<CaseAnswer>(name, { idempotencyKey: randomUUID(), ...input });
  return {
    /** Returns the same person at another time. */
    at: (time: string) => createActor({ ...sending, at: haicang(time) }),
    atInstant: (at: Date) => createActor({ ...sending, at }),
    in: (lang: 'zh' | 'en') => createActor({ ...sending, lang }),
    send: <T>(query: string, variables: object = {}): Promise<Answer<T>> =>
      sendOperation<T>(sending, query, variables),
    accept: (
      input: Omit<AcceptCasesInput, 'channel' | 'idempotencyKey'> & {
        channel?: 'WINDOW' | 'HOME_VISIT';
        idempotencyKey?: string;
      },
    ) => act<AcceptAnswer>('acceptCases', { idempotencyKey: randomUUID(), ...input }),
    complete: onCase<CompleteCaseInput>('completeCase'),
    forward: onCase<ForwardCaseInput>('forwardCase'),
    claim: onCase<ClaimCaseInput>('claimCase'),
    reject: onCase<RejectCaseInput>('rejectCase'),
    requestCorrection: onCase<WithDefaults<RequestCorrectionInput, 'materials'>>('requestCorrection'),
    supplyCorrection: onCase<WithDefaults<SupplyCorrectionInput, 'materials'>>('supplyCorrection'),
    withdraw: onCase<WithdrawCaseInput>('withdrawCase'),
    handOver: onCase<HandOverCaseInput>('handOverCase'),
    revokeCertificate: onCase<RevokeCertificateInput>('revokeCertificate'),
    reprintCertificate: onCase<ReprintCertificateInput>('reprintCertificate'),
    rate: onCase<RateCaseInput>('rateCase'),
    answerRating: onCase<AnswerRatingInput>('answerRating'),
    recordCallBack: onCase<RecordCallBackInput>('recordCallBack'),
    appealRating: onCase<AppealRatingInput>('appealRating'),
    answerAppeal: onCase<AnswerAppealInput>('answerAppeal'),
    saveDraft: (
      input: Omit<SaveDraftInput, 'idempotencyKey' | 'district'> & {
        idempotencyKey?: string;
        district?: string;
      },
    ) => act<CaseAnswer>('saveDraft', { idempotencyKey: randomUUID(), district: '350205', ...input }),
    submit: (
      input: Omit<SubmitCaseInput, 'idempotencyKey' | 'district'> & {
        idempotencyKey?: string;
        district?: string;
      },
    ) => act<CaseAnswer>('submitCase', { idempotencyKey: randomUUID(), district: '350205', ...input }),
    find: async (number: string): Promise<CaseFields | null> =>
      (await sendOperation<{ case: CaseFields | null }>(sending, operations.case, { number })).data.case,
  };
};

/** A running Haicang of its own, with actors. */
export type World = Awaited<ReturnType<typeof openWorld>>;

/** Opens a world over the shared synthesized app, with tables of its own and Haicang imported. */
export const openWorld = async ({
  assemblyDir = inject('assemblyDir'),
  dynamoDbEndpoint = createOwnEndpoint(),
  packs = [HAICANG_FOLDER],
  environment,
  warn,
}: Pick<RunnerOptions, 'assemblyDir' | 'packs' | 'dynamoDbEndpoint' | 'environment' | 'warn'> = {}) =>
  worldOf<Runner>(
    await startTongban({
      assemblyDir,
      dynamoDbEndpoint,
      packs,
      ...patient,
      environment: { ...patient.environment, ...environment },
      ...(warn && { warn }),
    }),
  );

/** Returns the actors of a running platform. */
export const worldOf = <R extends Pick<Runner, 'url' | 'issueToken' | 'drained' | 'stop'>>(runner: R) => {
  const actor = async (role: RoleName, given: Partial<TokenRequest> = {}) =>
    createActor({ url: runner.url, token: await runner.issueToken(requestFor(role, given)) });
  return {
    runner,
    stranger: createActor({ url: runner.url }),
    /** Returns the holder of a token. */
    holder: (token: string) => createActor({ url: runner.url, token }),
    actor,
    clerk: (window: string) => actor('clerk', { windows: [window] }),
    /** Returns the report of a period after everything written so far is counted. */
    report: async (variables: object): Promise<ReportFields> => {
      await runner.drained();
      const supervisor = await actor('supervisor');
      const answer = await supervisor.send<{ serviceReport: ReportFields }>(operations.serviceReport, {
        district: '350205',
        ...variables,
      });
      if (!answer.data?.serviceReport) throw new Error(answer.body);
      return answer.data.serviceReport;
    },
    close: () => runner.stop(),
  };
};

/** Returns the case of an answer; throws with the refusals. */
export const caseOf = (answer: CaseAnswer | undefined): CaseFields => {
  if (!answer?.case) throw new Error(`refused: ${JSON.stringify(answer?.refusals)}`);
  return answer.case;
};
