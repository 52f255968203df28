import type {
  AcceptCaseInput,
  AcceptCasesInput,
  ApplicationInput,
  SubmitCaseInput,
} from '../../functions/graphql/generated/types.ts';
import { exampleForm } from '../../functions/registry/pack/exampleForm.ts';
import type { WorkloadPack } from '../workload/pack.ts';
import { isOnline, type WorkloadRow } from '../workload/row.ts';
import { AUTHORITY, agentOf, applicantOf } from './people.ts';
import type { Visit } from './visit.ts';

const ANSWER = 'case { number } refusals { code message path }';

/** Files one case online. */
export const SUBMIT = `mutation Submit($input: SubmitCaseInput!) { submitCase(input: $input) { ${ANSWER} } }`;
/** Accepts cases of one visit, and settles them if they are settled on the spot. */
export const ACCEPT = `mutation Accept($input: AcceptCasesInput!) {
  acceptCases(input: $input) { results { ${ANSWER} } refusals { code message path } }
}`;

type Submission = SubmitCaseInput & { readonly application: ApplicationInput };

/** Returns the online filing of a row's applicant, or of its group's agent. */
export const createSubmission = (pack: WorkloadPack, row: WorkloadRow, isByAgent = false): Submission => ({
  idempotencyKey: keyOf(pack, row.caseNo, 'submit'),
  district: pack.district,
  application: applicationOf(pack, row, isByAgent),
  ...(isByAgent && { authority: AUTHORITY }),
});

/** The cases of a visit that are settled as they are accepted, or those that are only accepted. */
export type VisitPart = { readonly rows: readonly WorkloadRow[]; readonly settleAtOnce: boolean };

/** Parts a visit into what is settled on the spot and what is not; an empty part is left out. */
export const partVisit = ({ rows }: Visit): VisitPart[] =>
  [true, false]
    .map((settleAtOnce) => ({ settleAtOnce, rows: rows.filter(({ onSpot }) => onSpot === settleAtOnce) }))
    .filter((part) => part.rows.length > 0);

/**
 * Returns the acceptance of a part of a visit; `submitted` holds the numbers of rows filed online. A group is the agent's visit
 * to the window, so a home visit drawn for one of its cases becomes a window visit.
 */
export const createAcceptance = (
  pack: WorkloadPack,
  visit: Visit,
  { rows, settleAtOnce }: VisitPart,
  submitted: ReadonlyMap<WorkloadRow, string>,
): AcceptCasesInput => ({
  idempotencyKey: keyOf(pack, visit.id, settleAtOnce ? 'settle' : 'accept'),
  window: windowOf(visit),
  channel: !visit.isGroup && visit.rows[0].channel === 'home_visit' ? 'HOME_VISIT' : 'WINDOW',
  ...(visit.isGroup && { agent: agentOf(numberIn(visit.id)) }),
  settleAtOnce,
  cases: rows.map((row) => acceptedCase(pack, row, visit.isGroup, submitted.get(row))),
});

/** Returns the window of a visit; a group goes to the window of its first case. */
export const windowOf = ({ rows: [{ unit, window }] }: Visit): string =>
  `${unit}-${String(window).padStart(2, '0')}`;

/** Returns the number in `SYN000123` or `G0045`. */
export const numberIn = (name: string): number => Number(name.replace(/\D+/, ''));

/** Returns the rows of a visit that were filed online. */
export const onlineRows = ({ rows }: Visit): readonly WorkloadRow[] => rows.filter(isOnline);

const acceptedCase = (
  pack: WorkloadPack,
  row: WorkloadRow,
  isByAgent: boolean,
  submitted: string | undefined,
): AcceptCaseInput => {
  if (submitted === undefined) return { application: applicationOf(pack, row, isByAgent) };
  const materials = materialsOf(pack, row.matter, isByAgent);
  return { submitted: { number: submitted, materials, visit: true } };
};

const applicationOf = (pack: WorkloadPack, row: WorkloadRow, isByAgent: boolean): ApplicationInput => {
  const form = pack.matters.get(row.matter)?.form;
  return {
    matter: row.matter,
    village: row.home,
    applicant: applicantOf(numberIn(row.caseNo)),
    materials: materialsOf(pack, row.matter, isByAgent),
    // only required fields: instant matters have none
    ...(form?.required && { form: exampleForm(form) }),
  };
};

/** Returns the required materials, with an agent's papers for an agent. */
const materialsOf = ({ matters }: WorkloadPack, matter: string, isByAgent: boolean): string[] =>
  (matters.get(matter)?.materials ?? [])
    .filter(({ required, condition }) => required || (isByAgent && condition === 'AGENT'))
    .map(({ code }) => code);

// depends on the row alone, so that a resumed or repeated replay is idempotent
const keyOf = ({ recipe }: WorkloadPack, name: string, act: string): string =>
  `replay-${recipe.seed}-${name}-${act}`;
