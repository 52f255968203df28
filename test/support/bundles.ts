import { randomUUID } from 'node:crypto';
import type { SubmitBundleInput } from '../../functions/graphql/generated/types.ts';
import type { RefusalFields } from './operations.ts';
import { person } from './people.ts';
import { type Actor, places, requiredMaterials } from './world.ts';

/** The fields of a bundle that tests read. */
export type BundleFields = {
  readonly number: string;
  readonly code: string;
  readonly name: string;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly cases: readonly BundledCase[];
};
export type BundledCase = {
  readonly number: string;
  readonly status: string;
  readonly desk: { readonly code: string } | null;
  readonly dueAt: string;
  readonly channel: string;
  readonly crossVillage: boolean;
  readonly materials: readonly { readonly code: string }[];
  readonly matter: { readonly code: string };
  readonly agent: { readonly name: string } | null;
  readonly bundle: {
    readonly number: string;
    readonly position: number;
    readonly neededNumbers: readonly string[];
  };
  readonly history: readonly {
    readonly type: string;
    readonly role: string;
    readonly desk: { readonly code: string } | null;
  }[];
};
export type BundleAnswer = {
  readonly bundle: BundleFields | null;
  readonly refusals: readonly RefusalFields[];
};

const BUNDLE = `number code name(lang: EN) progress { done total } cases { number status desk { code } dueAt channel crossVillage materials { code }
  matter { code } agent { name } bundle { number code position count neededNumbers } history { type role desk { code } } }`;
const SUBMIT = `mutation ($input: SubmitBundleInput!) {
  submitBundle(input: $input) { bundle { ${BUNDLE} } refusals { code message path file } } }`;

/** The bundles of a family that moves in, and of one that stays. */
export const MOVING_IN = { code: 'HC-BD-01', matters: ['HC-PS-03', 'HC-PS-02', 'HC-ED-01'] } as const;
export const TO_STAY = { code: 'HC-BD-02', matters: ['HC-PS-03', 'HC-PS-04', 'HC-ED-01'] } as const;

/** Returns a bundle of 新垵 with everything that its matters require, each material once. */
export const bundleOf = (
  { code, matters }: { readonly code: string; readonly matters: readonly string[] },
  sequence: number,
): SubmitBundleInput => ({
  idempotencyKey: randomUUID(),
  district: '350205',
  bundle: code,
  village: places.xinan,
  applicant: person(sequence),
  materials: [...new Set(matters.flatMap(requiredMaterials))],
  forms: [],
});

/** Files a bundle. */
export const fileBundle = async (by: Actor, input: SubmitBundleInput): Promise<BundleAnswer> => {
  const answer = await by.send<{ submitBundle: BundleAnswer }>(SUBMIT, { input });
  if (!answer.data?.submitBundle) throw new Error(answer.body);
  return answer.data.submitBundle;
};

/** Returns the bundle of an answer and its cases by matter; throws with the refusals. */
export const getBundle = ({ bundle, refusals }: BundleAnswer) => {
  if (!bundle) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  const caseOf = (matter: string): BundledCase => {
    const found = bundle.cases.find((one) => one.matter.code === matter);
    if (!found) throw new Error(`no case of ${matter}`);
    return found;
  };
  return { ...bundle, caseOf };
};

/** Returns a bundle as an actor sees it. */
export const findBundle = async (by: Actor, number: string): Promise<BundleFields | null> => {
  const query = `query ($number: ID!) { bundle(number: $number) { ${BUNDLE} } }`;
  return (await by.send<{ bundle: BundleFields | null }>(query, { number })).data.bundle;
};

/** Accepts a submitted case at a window. */
export const acceptSubmitted = async (clerk: Actor, window: string, number: string) =>
  (await clerk.accept({ window, cases: [{ submitted: { number, materials: [], visit: true } }] })).results[0];
