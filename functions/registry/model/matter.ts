import * as z from 'zod';
import {
  day,
  departmentCode,
  Level,
  materialCode,
  matterCode,
  Names,
  remark,
  sourceId,
  text,
  UnitKind,
} from './fields.ts';
import { Form } from './form.ts';

/** DIRECT 直办: done here. AGENCY 代办: done for you elsewhere. FORWARD 初审转报: checked here, decided above. */
export const ServiceClass = z.enum(['DIRECT', 'AGENCY', 'FORWARD']);
export type ServiceClass = z.infer<typeof ServiceClass>;

/** INSTANT 即办件: at once. COMMITTED 承诺件: within a promised limit. */
export const Handling = z.enum(['INSTANT', 'COMMITTED']);
export type Handling = z.infer<typeof Handling>;

/** From how far away a matter may be filed (通办范围). */
export const Scope = z.enum(['VILLAGE', 'STREET', 'DISTRICT', 'CITY']);
export type Scope = z.infer<typeof Scope>;

/** How an application reaches its clerk. */
export const Channel = z.enum(['WINDOW', 'HOME_VISIT', 'ONLINE']);
export type Channel = z.infer<typeof Channel>;

/** A limit in days; 0 working days means done at the counter. */
export const Limit = z.strictObject({
  value: z.int().min(0).max(3650),
  unit: z.enum(['WORKING_DAY', 'CALENDAR_DAY']),
});
export type Limit = z.infer<typeof Limit>;

/** In which form a material is shown or handed in. */
export const MaterialForm = z.enum([
  'ORIGINAL',
  'ORIGINAL_SIGNED',
  'ORIGINAL_CHECKED_AND_RETURNED',
  'ORIGINAL_AND_COPY',
  'COPY',
  'ORIGINAL_HANDED_IN',
]);
export type MaterialForm = z.infer<typeof MaterialForm>;

/**
 * How far a material is trusted (材料分级): A comes from its issuer, B was verified by a clerk and may be used again,
 * C needs the original each time, D is the applicant's own declaration.
 */
export const Trust = z.enum(['A', 'B', 'C', 'D']);

/** A document a matter asks for. One document has one code in every matter; `sharedBy` holds it already. */
export const Material = z.strictObject({
  code: materialCode,
  name: Names,
  form: MaterialForm,
  required: z.boolean(),
  sharedBy: Names.nullable(),
  /** When a material that is not always required is: if an agent files, or where its name says. */
  condition: z.enum(['AGENT', 'WHERE_IT_APPLIES']).nullable(),
  trust: Trust,
  /** How long a class-B material counts as verified; null when it does not count again. */
  validMonths: z.int().min(1).max(600).nullable(),
  /** Matters whose certificate proves the same, so that it need not be brought. */
  provedBy: z.array(matterCode).max(20),
});
export type Material = z.infer<typeof Material>;

/** What an applicant pays, in whole units of the currency, and the rule that says so. */
export const Fee = z.strictObject({
  amount: z.number().min(0).max(1_000_000),
  currency: z.literal('CNY'),
  basis: Names.nullable(),
});
export type Fee = z.infer<typeof Fee>;

/** A rule that a field of a matter was read from. */
export const Citation = z.strictObject({
  url: text,
  jurisdiction: text,
  date: text,
  kind: text,
  supports: remark,
});

/** One version of what can be applied for (事项) and of its rule; both days of effect are inclusive. */
export const MatterVersion = z.strictObject({
  code: matterCode,
  version: z.int().min(1).max(9999),
  effectiveFrom: day,
  effectiveTo: day.nullable(),
  name: Names,
  department: departmentCode,
  serviceClass: ServiceClass,
  handling: Handling,
  scope: Scope,
  /** Kinds of home village whose residents may apply. */
  unitKinds: z.array(UnitKind).min(1).max(2),
  acceptanceLevels: z.array(Level).min(1).max(3),
  channels: z.array(Channel).min(1).max(3),
  /** Filed, decided and received without coming (全程网办). */
  fullyOnline: z.boolean(),
  /** How often the applicant has to come (跑动次数), and why they must at all. */
  visits: z.int().min(0).max(9),
  visitReason: Names.nullable(),
  statutoryLimit: Limit.nullable(),
  committedLimit: Limit.nullable(),
  /** How many levels must decide (审批层级): one, or more where it is checked here and decided above. */
  levels: z.int().min(1).max(5),
  /** How many proofs the applicant must fetch elsewhere (盖章). */
  stamps: z.int().min(0).max(20),
  fee: Fee,
  /** The document that results; a check of its own says when it has no name. */
  result: z.strictObject({ zh: z.string().max(200), en: z.string().max(200) }),
  /** The signed certificate that a settlement grants, and how long it is valid; null when none is granted. */
  certificate: z.strictObject({ validMonths: z.int().min(1).max(1200).nullable() }).nullable(),
  /** The form's fields; null when there is nothing to fill in beside the applicant. */
  form: Form.nullable(),
  materials: z.array(Material).max(50),
  /** Months after it is closed for which a case's people are kept. The default is modelled on the shortest term of state archives, ten years. */
  retentionMonths: z.int().min(0).max(1200).default(120),
  /** Where the rule comes from; only `verifiedFields` were read there, the rest is modelled. */
  source: z.enum(['VERIFIED', 'CITED_CITY', 'CITED_ELSEWHERE', 'MODELLED']),
  verifiedFields: z.array(text).max(50),
  citations: z.array(sourceId).max(20),
  note: remark.nullable(),
});
export type MatterVersion = z.infer<typeof MatterVersion>;

/** The rules that matters cite, by id. */
export const Citations = z.record(sourceId, Citation);
