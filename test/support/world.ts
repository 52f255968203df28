import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import matterFile from '../../districts/350205/matters.json' with { type: 'json' };
import type { CaseOperation } from '../../functions/case/transitions.ts';
import type {
  AcceptCasesInput,
  ApplicationInput,
  MutationResolvers,
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
  caseMutation,
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
  (ruleOf(matter)?.materials ?? []).filter((material) => material.required).map(({ code }) => code);

/** Finds the rule that tests of 2016 file under. */
const ruleOf = (matter: string) => matterFile.matters.find(({ code }) => code === matter);

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
  const form = Form.safeParse(ruleOf(matter)?.form);
  return form.success && form.data.required ? { form: exampleForm(form.data) } : {};
};

type AcceptAnswer = {
  readonly results: readonly (CaseAnswer & { readonly position: number })[];
  readonly refusals: readonly RefusalFields[];
};

/** The operations that act on one case and answer with it. */
type ActOperation = Exclude<CaseOperation, 'acceptCases'>;

type MutationInput<O extends ActOperation> = Parameters<
  Extract<MutationResolvers[O], (...args: never) => unknown>
>[1]['input'];

/** Input fields that default to a new key, to Haicang, and to the default of the schema. */
type Defaulted = 'idempotencyKey' | 'district' | 'materials';

/** The input of an act on a case. */
export type ActInput<O extends ActOperation> = Omit<MutationInput<O>, Defaulted> &
  Partial<Pick<MutationInput<O>, Defaulted & keyof MutationInput<O>>>;

/** A person who sends operations, each at a time of its own. */
export type Actor = ReturnType<typeof createActor>;

const createActor = (sending: RequestOptions) => {
  const mutate = async <T>(name: string, query: string, input: object): Promise<T> => {
    const variables = { input: { idempotencyKey: randomUUID(), ...input } };
    const answer = await sendOperation<Record<string, T>>(sending, query, variables);
    const payload = answer.data?.[name];
    if (payload === undefined || answer.errors.length > 0)
      throw new Error(`${name}: ${answer.body}`, { cause: answer });
    return payload;
  };
  const act = <O extends ActOperation>(operation: O, input: ActInput<O>) =>
    mutate<CaseAnswer>(operation, caseMutation(operation), input);
  const acting =
    <O extends ActOperation>(operation: O) =>
    (input: ActInput<O>) =>
      act(operation, input);
  return {
    /** Returns the same person at another time. */
    at: (time: string) => createActor({ ...sending, at: haicang(time) }),
    atInstant: (at: Date) => createActor({ ...sending, at }),
    in: (lang: 'zh' | 'en') => createActor({ ...sending, lang }),
    send: <T>(query: string, variables: object = {}): Promise<Answer<T>> =>
      sendOperation<T>(sending, query, variables),
    accept: (
      input: Omit<AcceptCasesInput, 'channel' | 'idempotencyKey' | 'settleAtOnce'> & {
        channel?: 'WINDOW' | 'HOME_VISIT';
        idempotencyKey?: string;
        settleAtOnce?: boolean;
      },
    ) => mutate<AcceptAnswer>('acceptCases', operations.acceptCases, input),
    /** Carries out any act on a case; the acts below have names of their own. */
    act,
    complete: acting('completeCase'),
    forward: acting('forwardCase'),
    claim: acting('claimCase'),
    reject: acting('rejectCase'),
    requestCorrection: acting('requestCorrection'),
    supplyCorrection: acting('supplyCorrection'),
    withdraw: acting('withdrawCase'),
    revokeAuthority: acting('revokeAuthority'),
    appointAgent: acting('appointAgent'),
    handOver: acting('handOverCase'),
    revokeCertificate: acting('revokeCertificate'),
    rate: acting('rateCase'),
    answerRating: acting('answerRating'),
    recordCallBack: acting('recordCallBack'),
    appealRating: acting('appealRating'),
    answerAppeal: acting('answerAppeal'),
    saveDraft: (input: ActInput<'saveDraft'>) => act('saveDraft', { district: '350205', ...input }),
    submit: (input: ActInput<'submitCase'>) => act('submitCase', { district: '350205', ...input }),
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
  messages,
  warn,
}: Pick<
  RunnerOptions,
  'assemblyDir' | 'packs' | 'dynamoDbEndpoint' | 'environment' | 'messages' | 'warn'
> = {}) =>
  worldOf<Runner>(
    await startTongban({
      assemblyDir,
      dynamoDbEndpoint,
      packs,
      ...patient,
      environment: { ...patient.environment, ...environment },
      ...(messages && { messages }),
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
