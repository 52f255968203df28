import { nameFiles } from '../case/files/nameFiles.ts';
import { type FilingRequest, prepareAcceptance } from '../case/filing/acceptApplication.ts';
import { assessWindowApplication } from '../case/filing/assessWindowApplication.ts';
import { buildSubmittedCase } from '../case/filing/buildSubmittedCase.ts';
import type { OnlineFiler } from '../case/filing/checkFiling.ts';
import { claimFilings } from '../case/filing/claimFilings.ts';
import { admitVisitor } from '../case/filing/hours/admitVisitor.ts';
import { resolveVisit } from '../case/filing/resolveVisit.ts';
import { prepareFiling } from '../case/filing/submitCase.ts';
import type { WindowVisit } from '../case/filing/visit.ts';
import type { Case } from '../case/model.ts';
import type { ApplicationInput, SubmitBundleInput } from '../graphql/generated/types.ts';
import type { Asker } from '../identity/asker.ts';
import { formatCaseNumber } from '../record/numbers.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import type { Directory } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';

/** An asker who may file a bundle: residents and agents online, clerks at their window. */
export type BundleFiler = OnlineFiler | (Asker & { readonly role: 'CLERK' });

/** The channel of a bundle's filing: at a window or online. */
export type FilingChannel = {
  readonly directory: Directory;
  readonly day: string;
  /** Checks one application of the bundle and builds its case; writes nothing. */
  readonly prepare: (
    application: ApplicationInput,
    marked: FilingRequest,
    mustWait: boolean,
  ) => Promise<Outcome<Case>>;
  /** Checks whether the filer may file these cases now. */
  readonly claim: (cases: readonly Case[]) => Promise<readonly Refusal[]>;
};

/** Opens the asker's channel: a clerk's window, online for anybody else. */
export const openFilingChannel = async (
  context: Context,
  asker: BundleFiler,
  input: SubmitBundleInput,
): Promise<Outcome<FilingChannel>> =>
  asker.role === 'CLERK' ? openAtWindow(context, asker, input) : openOnline(context, asker, input);

/** At a window: accepts cases without prerequisites, submits the others. */
const openAtWindow = async (
  context: Context,
  asker: Asker,
  { district, window, agent, ticket, received, idempotencyKey }: SubmitBundleInput,
): Promise<Outcome<FilingChannel>> => {
  if (district !== asker.district)
    return refused(refuse('FORBIDDEN', ['input', 'district'], hints.ownDistrict));
  const filing = {
    window: window ?? '',
    agent,
    ticket,
    received,
    idempotencyKey,
    channel: 'WINDOW',
  } as const;
  const visit = await resolveVisit(context, asker, filing);
  if (isRefused(visit)) return visit;
  const { directory, day } = visit.value;
  return {
    value: {
      directory,
      day,
      // all cases of a bundle are one applicant's
      claim: async ([first]) => (first ? admitVisitor(context.services, visit.value.ticket, first) : []),
      prepare: (application, marked, mustWait) =>
        mustWait
          ? submitAtWindow(context, visit.value, application, marked)
          : prepareAcceptance(context, visit.value, application, marked),
    },
  };
};

const WAITS = {
  zh: '该事项须待前置证照办结后受理，届时再承诺容缺',
  en: 'this matter waits for another’s certificate; what follows is promised once it is accepted',
};

const submitAtWindow = async (
  { services }: Context,
  visit: WindowVisit,
  application: ApplicationInput,
  { id, mark, path }: FilingRequest,
): Promise<Outcome<Case>> => {
  if (application.promise) return refused(refuse('INVALID_INPUT', [...path, 'promise'], WAITS));
  const checked = await assessWindowApplication(services, visit, application, path);
  if (isRefused(checked)) return checked;
  const { asker, directory, window, at, day } = visit;
  const { subject } = checked.value;
  const number = formatCaseNumber(subject.village.code, subject.matter.code, id);
  const naming = { asker, matter: subject.matter, number, before: [], at, path: [...path, 'files'] };
  const named = await nameFiles(services, naming, application.files);
  if (isRefused(named)) return named;
  const filing = { ...checked.value, files: named.value.files, id };
  const base = { at, day, role: 'CLERK', desk: window.id, ...mark } as const;
  return { value: await buildSubmittedCase(services, directory, filing, base) };
};

/** Online (直通车): submits all cases. */
const openOnline = async (
  context: Context,
  asker: OnlineFiler,
  { district, authority, filer, window, agent, received }: SubmitBundleInput,
): Promise<Outcome<FilingChannel>> => {
  const atWindow = Object.entries({ window, agent, received }).find(([, value]) => value);
  if (atWindow) return refused(refuse('FORBIDDEN', ['input', atWindow[0]], hints.onlineOnly));
  const { services, now } = context;
  const directory = await services.registry.find(district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', ['input', 'district']));
  const day = localDay(now, directory.district.timeZone);
  return {
    value: {
      directory,
      day,
      claim: (cases) =>
        claimFilings(
          context,
          asker,
          directory.district.code,
          cases.map(({ number }) => number),
        ),
      prepare: (application, marked) =>
        prepareFiling(context, asker, { directory, day }, { application, authority, filer }, marked),
    },
  };
};
