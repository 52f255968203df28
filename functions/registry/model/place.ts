import * as z from 'zod';
import {
  Coordinates,
  day,
  departmentCode,
  districtCode,
  Level,
  Names,
  officeId,
  Paragraphs,
  phone,
  remark,
  sourceId,
  span,
  text,
  time,
  UnitKind,
  unitCode,
  windowId,
} from './fields.ts';
import { QueuePriority } from './queuePriority.ts';

/** A street (街道). Its code ends with `000`. */
export const Street = z.strictObject({ code: unitCode, name: Names, ...span });
export type Street = z.infer<typeof Street>;

/** A village or community (村居). Former names carry their last known day. */
export const Village = z.strictObject({
  code: unitCode,
  name: Names,
  kind: UnitKind,
  street: unitCode,
  ...span,
  formerNames: z.array(z.strictObject({ name: z.strictObject({ zh: text }), until: day })).max(20),
  coordinates: Coordinates.nullable(),
});
export type Village = z.infer<typeof Village>;

/** A department of the district government. */
export const Department = z.strictObject({ code: departmentCode, name: Names });
export type Department = z.infer<typeof Department>;

const office = { id: officeId, unit: unitCode, name: Names };
/** An office that settles forwarded cases: one per village and street, one per department of the district. */
export const Office = z.discriminatedUnion('level', [
  z.strictObject({ ...office, level: z.enum(['VILLAGE', 'STREET']), department: z.null() }),
  z.strictObject({ ...office, level: z.literal('DISTRICT'), department: departmentCode }),
]);
export type Office = z.infer<typeof Office>;

/** Opening hours on one kind of day; `from` is inclusive, `to` exclusive. */
export const OpeningHours = z.strictObject({ days: z.enum(['WORKING_DAYS']), from: time, to: time });
export type OpeningHours = z.infer<typeof OpeningHours>;

/** The appointment slots of a window: minutes per slot, and seats per slot. */
const Appointments = z.strictObject({
  slotMinutes: z.number().int().min(5).max(240),
  seats: z.number().int().min(0).max(100),
});

/** A closure of a window, both days inclusive, with its reason. */
export const Closure = z.strictObject({ from: day, to: day, reason: Names });
export type Closure = z.infer<typeof Closure>;

/** The default appointment slots. */
export const USUAL_APPOINTMENTS = { slotMinutes: 30, seats: 2 };

/** What a place offers to people who do not walk, see or hear well. */
export const Accessibility = z.enum([
  'STEP_FREE',
  'LOW_COUNTER',
  'WHEELCHAIR',
  'TOILET',
  'PARKING',
  'SIGN_LANGUAGE',
  'LARGE_PRINT',
]);

/** A window (窗口): a desk that accepts matters. Its id is its unit's code and two digits. */
export const Window = z.strictObject({
  id: windowId,
  unit: unitCode,
  level: Level,
  name: Names,
  ...span,
  coordinates: Coordinates.nullable(),
  address: Names.optional(),
  /** How to get there. */
  directions: Paragraphs.optional(),
  phone: phone.optional(),
  accessibility: z.array(Accessibility).max(7).optional(),
  hours: z.array(OpeningHours).max(20),
  appointments: Appointments.default(USUAL_APPOINTMENTS),
  closures: z.array(Closure).max(200).default([]),
});
export type Window = z.infer<typeof Window>;

/** A published increase since before the reform, with its reading: "up 35.4 %" has two. */
export const Baseline = z.strictObject({
  measure: z.enum(['INSTANT_RATE']),
  period: z.strictObject({ from: day, to: day }),
  claimedIncreasePercent: z.number().min(-100).max(10_000),
  reading: z.enum(['POINTS', 'RELATIVE', 'UNSTATED']),
  statement: Names,
  source: sourceId,
});
export type Baseline = z.infer<typeof Baseline>;

const Source = z.strictObject({
  title: text,
  url: text.nullable(),
  date: text,
  licence: text,
  covers: text,
});

/** A district without its lists of streets, villages and offices. */
export const DistrictProfile = z.strictObject({
  code: districtCode,
  name: Names,
  city: z.strictObject({ code: z.string().regex(/^\d{4}$/), name: Names }),
  timeZone: text,
  departments: z.array(Department).max(100),
  /** Minutes of opening hours in which a help request must be answered. */
  helpLimitMinutes: z.number().int().min(1).max(10_000).default(60),
  /** Working days in which a bad rating, or an appeal against its answer, must be answered. */
  ratingLimitDays: z.number().int().min(1).max(60).default(5),
  /** Minutes after closing in which windows still accept what people bring who came in time. */
  closingGraceMinutes: z.int().min(0).max(240).default(0),
  /** Months to retain a help request's personal data. Default: the limitation period of claims (民法典 art. 188). */
  helpRetentionMonths: z.int().min(1).max(1200).default(36),
  /** Months to retain a ticket's holder. Default: the term to sue the administration (行政诉讼法 art. 46). */
  queueRetentionMonths: z.int().min(1).max(1200).default(6),
  /** Who is called first in queues; nobody if left out. */
  queuePriority: QueuePriority.optional(),
  /** To whom an applicant turns about a refusal: for administrative review, and the court. */
  remedies: z.strictObject({ review: Names, court: Names }).optional(),
  /** Who signs messages to people, and from when to when none are sent. */
  messages: z.strictObject({ signature: Names, quietFrom: time, quietTo: time }).optional(),
  baselines: z.array(Baseline).max(20),
  sources: z.record(sourceId, Source),
  notes: z.array(remark).max(50),
});
export type DistrictProfile = z.infer<typeof DistrictProfile>;
