import type { Bilingual } from '../bilingual.ts';
import type { Directory } from './directory.ts';
import type { Guide, Sample, Theme } from './model/guide.ts';
import type { LogEntry } from './model/log.ts';
import type { Material, MatterVersion } from './model/matter.ts';
import type { Delegation } from './model/pack.ts';
import type { Department, Office, Street, Village, Window } from './model/place.ts';
import type { Posting } from './model/staff.ts';

// parents of GraphQL fields carry their directory, so that no field below them reads the registry again

export type StreetParent = { readonly directory: Directory; readonly street: Street };
export type VillageParent = { readonly directory: Directory; readonly village: Village };
export type WindowParent = { readonly directory: Directory; readonly window: Window };
export type OfficeParent = { readonly directory: Directory; readonly office: Office };
export type DepartmentParent = { readonly directory: Directory; readonly department: Department };
export type MatterParent = { readonly directory: Directory; readonly matter: MatterVersion };
export type MaterialParent = { readonly directory: Directory; readonly material: Material };
export type DelegationParent = { readonly directory: Directory; readonly delegation: Delegation };
export type PostingParent = { readonly directory: Directory; readonly posting: Posting };
/** A change in the log of a district, whose registry names who made it. */
export type LogEntryParent = LogEntry & { readonly directory: Directory | undefined };
export type GuideParent = MatterParent & { readonly guide: Guide };
export type SampleParent = MaterialParent & { readonly sample: Sample };
export type ThemeParent = { readonly code: Theme; readonly name: Bilingual };
