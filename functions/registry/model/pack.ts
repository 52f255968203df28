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

/** The dated act that lets a level, or one window, settle a matter (下沉). No delegation, no settlement. */
export const Delegation = z.strictObject({
  id: delegationId,
  matter: matterCode,
  level: Level,
  window: windowId.nullable(),
  /** What is sent down (三个下沉): an institution, staff or a service. */
  kind: z.enum(['INSTITUTION', 'STAFF', 'SERVICE']),
  ...span,
  basis: Names,
  /** That it was taken back: recorded when, why, and until when it would have held; `to` is its last day now. */
  revoked: z.strictObject({ recordedOn: day, reason, previousTo: day.nullable() }).optional(),
});
export type Delegation = z.infer<typeof Delegation>;

const days = z.array(day).max(120);
/** Which days the statutory calendar knows, and the official days of further years. */
export const CalendarPack = z.strictObject({
  timeZone: text,
  source: text,
  coverage: z.strictObject({ from: day, to: day }),
  years: z.record(z.string().regex(/^\d{4}$/), z.strictObject({ weekdaysOff: days, weekendWorkdays: days })),
  note: remark,
});
export type CalendarPack = z.infer<typeof CalendarPack>;

const DistrictFile = DistrictProfile.extend({
  streets: z.array(Street).max(500),
  villages: z.array(Village).max(5000),
  offices: z.array(Office).max(6000),
});

/** A district pack: its files, each by its name; bundles and staff may be left out. */
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
