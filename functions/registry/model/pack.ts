import * as z from 'zod';
import { BundleFile } from './bundle.ts';
import {
  day,
  delegationId,
  Level,
  matterCode,
  Names,
  reason,
  remark,
  span,
  text,
  windowId,
} from './fields.ts';
import { Citations, MatterVersion } from './matter.ts';
import { DistrictProfile, Office, Street, Village, Window } from './place.ts';
import { StaffFile } from './staff.ts';

/** A dated act that lets a level, or one window, settle a matter (下沉). Nobody settles without one. */
export const Delegation = z.strictObject({
  id: delegationId,
  matter: matterCode,
  level: Level,
  window: windowId.nullable(),
  /** What is moved down (三个下沉): an institution, staff or a service. */
  kind: z.enum(['INSTITUTION', 'STAFF', 'SERVICE']),
  ...span,
  basis: Names,
  /** The revocation: when it was recorded, why, and the previous last day; `to` is the new one. */
  revoked: z.strictObject({ recordedOn: day, reason, previousTo: day.nullable() }).optional(),
});
export type Delegation = z.infer<typeof Delegation>;

const days = z.array(day).max(120);
/** The official days of a year. */
const CalendarYear = z.strictObject({
  weekdaysOff: days,
  weekendWorkdays: days,
  /** The notice that publishes them. */
  source: text.optional(),
});
/** A day on which the whole district is shut, for example for a typhoon. */
const DistrictClosure = z.strictObject({ day, reason: Names });
export type DistrictClosure = z.infer<typeof DistrictClosure>;
/** The coverage of the statutory calendar, the official days of further years, and closures. */
export const CalendarPack = z.strictObject({
  timeZone: text,
  source: text,
  coverage: z.strictObject({ from: day, to: day }),
  years: z.record(z.string().regex(/^\d{4}$/), CalendarYear),
  closures: z.array(DistrictClosure).max(1_000).optional(),
  note: remark,
});
export type CalendarPack = z.infer<typeof CalendarPack>;

const DistrictFile = DistrictProfile.extend({
  streets: z.array(Street).max(500),
  villages: z.array(Village).max(5000),
  offices: z.array(Office).max(6000),
});

/** A district pack: its files by name; bundles and staff are optional. */
export const DistrictPack = z.object({
  district: DistrictFile,
  windows: z.strictObject({ modelled: z.boolean(), note: remark, windows: z.array(Window).max(10_000) }),
  matters: z.strictObject({ note: remark, sources: Citations, matters: z.array(MatterVersion).max(5000) }),
  delegations: z.strictObject({
    modelled: z.boolean(),
    note: remark,
    delegations: z.array(Delegation).max(20_000),
  }),
  calendar: CalendarPack,
  bundles: BundleFile.optional(),
  staff: StaffFile.optional(),
});
export type DistrictPack = z.infer<typeof DistrictPack>;
