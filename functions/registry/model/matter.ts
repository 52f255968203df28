import * as z from 'zod';
import { IdentityKind } from '../../identity/identity.ts';
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
import { Form, fieldName } from './form.ts';
import { Guide } from './guide.ts';

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

/** How a material is presented. */
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
 * How far a material is trusted (材料分级). A: from its issuer. B: verified by a clerk, and reusable. C: the original is
 * shown each time. D: declared by the applicant.
 */
export const Trust = z.enum(['A', 'B', 'C', 'D']);

/** How far a limit may be extended, in its own days, and by whom. */
const ExtensionRule = z.strictObject({
  days: z.int().min(1).max(366),
  by: z
    .array(z.enum(['REVIEWER', 'SUPERVISOR']))
    .min(1)
    .max(2),
});
export type ExtensionRule = z.infer<typeof ExtensionRule>;

/** What a case may be suspended for: 公示, 检验 (检测, 检疫), 鉴定 (专家评审) or 听证; its time is not counted. */
export const SuspensionKind = z.enum(['PUBLIC_NOTICE', 'INSPECTION', 'APPRAISAL', 'HEARING']);
export type SuspensionKind = z.infer<typeof SuspensionKind>;
/** The types of file that a material may be sent as. */
export const FileType = z.enum(['PDF', 'JPEG', 'PNG', 'HEIC']);
export type FileType = z.infer<typeof FileType>;

/** What no file and no case may exceed, whatever a material allows. */
export const FILE_LIMITS = {
  bytes: 10_485_760,
  caseBytes: 52_428_800,
  caseFiles: 20,
  /** So that a bundle, its cases and its files are one transaction. */
  bundleFiles: 60,
} as const;

/** How a material may be sent as files. */
const MaterialFiles = z.strictObject({
  types: z.array(FileType).min(1).max(FileType.options.length),
  most: z.int().min(1).max(FILE_LIMITS.caseFiles),
  mostBytes: z.int().min(1).max(FILE_LIMITS.bytes),
});

/** A document that a matter requires, with one code in all matters. `sharedBy` names the body that has it already. */
export const Material = z.strictObject({
  code: materialCode,
  name: Names,
  form: MaterialForm,
  required: z.boolean(),
  /** The required material that this optional one stands in for: one of both is enough. */
  insteadOf: materialCode.optional(),
  /** Whether a window may accept without it, if it is promised (容缺受理). */
  mayFollow: z.boolean().optional(),
  /** Whether it is the application itself: who applies online has nothing more to show. */
  isApplication: z.boolean().optional(),
  /** Where an applicant gets it. Absent: people have it. */
  obtain: Names.optional(),
  sharedBy: Names.nullable(),
  /** When an optional material is required: if an agent files, or where its name says. */
  condition: z.enum(['AGENT', 'WHERE_IT_APPLIES']).nullable(),
  trust: Trust,
  /** How long a trust-B material stays verified; null if it cannot be reused. */
  validMonths: z.int().min(1).max(600).nullable(),
  /** Matters whose certificate replaces this material. */
  provedBy: z.array(matterCode).max(20),
  /** How it may be sent as files. Absent: it takes none. */
  files: MaterialFiles.optional(),
});
export type Material = z.infer<typeof Material>;

/** The fee, in yuan, and its legal basis. */
export const Fee = z.strictObject({
  amount: z.number().min(0).max(1_000_000),
  currency: z.literal('CNY'),
  basis: Names.nullable(),
});
export type Fee = z.infer<typeof Fee>;

/** A source of law for fields of a matter. */
export const Citation = z.strictObject({
  url: text,
  jurisdiction: text,
  date: text,
  kind: text,
  supports: remark,
});

/** One version of a matter (事项) and its rule; both effective days are inclusive. */
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
  /** The kinds of home village whose residents may apply. */
  unitKinds: z.array(UnitKind).min(1).max(2),
  /** The kinds of identity whose holders may apply. Absent: any person, and no organisation. */
  applicants: z.array(IdentityKind).min(1).max(IdentityKind.options.length).optional(),
  acceptanceLevels: z.array(Level).min(1).max(3),
  channels: z.array(Channel).min(1).max(3),
  /** Filed, decided and received without a visit (全程网办). */
  fullyOnline: z.boolean(),
  /** How often the applicant must come (跑动次数), and why. */
  visits: z.int().min(0).max(9),
  visitReason: Names.nullable(),
  statutoryLimit: Limit.nullable(),
  committedLimit: Limit.nullable(),
  /** Working days in which a requested correction must be supplied. */
  correctionDays: z.int().min(1).max(366).default(15),
  /** Working days in which promised materials must follow at the latest. */
  followDays: z.int().min(1).max(366).default(10),
  /** How far the limit may be extended, once; null if it may not. */
  extension: ExtensionRule.nullable().default(null),
  /** What its cases may be suspended for. Absent: whatever the law names. */
  suspensions: z.array(SuspensionKind).max(SuspensionKind.options.length).optional(),
  /** How many levels decide (审批层级): one, or more for FORWARD. */
  levels: z.int().min(1).max(5),
  /** How many stamped proofs the applicant must fetch elsewhere (盖章). */
  stamps: z.int().min(0).max(20),
  fee: Fee,
  /** The resulting document; `checkPack` reports a missing name. */
  result: z.strictObject({ zh: z.string().max(200), en: z.string().max(200) }),
  /** The certificate that a settlement grants, and its validity; null if none. */
  certificate: z
    .strictObject({
      validMonths: z.int().min(1).max(1200).nullable(),
      /** Fields of the form that the certificate certifies; its holder chooses which of them to show. */
      fields: z.array(fieldName).max(8).optional(),
    })
    .nullable(),
  /** The form; null if there is nothing to fill in but the applicant. */
  form: Form.nullable(),
  materials: z.array(Material).max(50),
  /** What people read before they apply; absent where the district has written none. */
  guide: Guide.optional(),
  /** Months to retain a closed case's personal data. Default: the shortest term of state archives, ten years. */
  retentionMonths: z.int().min(0).max(1200).default(120),
  /** Where the rule comes from; fields outside `verifiedFields` are modelled. */
  source: z.enum(['VERIFIED', 'CITED_CITY', 'CITED_ELSEWHERE', 'MODELLED']),
  verifiedFields: z.array(text).max(50),
  citations: z.array(sourceId).max(20),
  note: remark.nullable(),
});
export type MatterVersion = z.infer<typeof MatterVersion>;

/** The sources of law that matters cite, by id. */
export const Citations = z.record(sourceId, Citation);
