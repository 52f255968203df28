import * as z from 'zod';
import { isPlainLine, isPlainText } from '../../plainText.ts';

const codeOf = (pattern: RegExp, longest: number) => z.string().max(longest).regex(pattern);

/** A name or a short sentence. Every string is bounded: packs are untrusted input. */
export const text = z.string().min(1).max(200).refine(isPlainLine);
/** A remark. */
export const remark = z.string().min(1).max(2000).refine(isPlainText);

/** A reason, on one line. */
export const reason = z.string().min(1).max(500).refine(isPlainLine);

/** A paragraph for people who apply or visit. */
const paragraph = z.string().min(1).max(1000).refine(isPlainText);
/** A paragraph in both languages. */
export const Paragraphs = z.strictObject({ zh: paragraph, en: paragraph });

/** A phone number as it is dialled: `12345`, `0592-6051234`. */
export const phone = codeOf(/^\+?\d[\d -]{1,20}\d$/, 25);

/** A text in both languages. */
export const Names = z.strictObject({ zh: text, en: text });
export type Names = z.infer<typeof Names>;

// codes never contain '#', '@' or '*', the separators in keys
export const districtCode = codeOf(/^\d{6}$/, 6);
export const unitCode = codeOf(/^\d{12}$/, 12);
export const windowId = codeOf(/^\d{12}-\d{2}$/, 15);
export const officeId = codeOf(/^\d{12}(-[A-Z]{2,6})?$/, 19);
export const departmentCode = codeOf(/^[A-Z]{2,6}$/, 6);
export const matterCode = codeOf(/^[A-Z0-9]{2,8}(-[A-Z0-9]{2,8}){1,3}$/, 35);
export const materialCode = codeOf(/^[a-z0-9]+(-[a-z0-9]+)*$/, 60);
export const delegationId = codeOf(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 80);
export const postingId = codeOf(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 80);
export const sourceId = codeOf(/^[A-Z][A-Z0-9_]{1,19}$/, 20);

/** An existing calendar day `YYYY-MM-DD`, in the district's time zone. */
export const day = z.iso.date();
/** A wall-clock time `HH:MM`. */
export const time = codeOf(/^([01]\d|2[0-3]):[0-5]\d$/, 5);

/** A span of days, both ends inclusive; null for an open end. */
export const span = { from: day.nullable(), to: day.nullable() };

/** A point in WGS-84 degrees. */
export const Coordinates = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

/** 村居, 街道, 区: lowest first. */
export const Level = z.enum(['VILLAGE', 'STREET', 'DISTRICT']);
export type Level = z.infer<typeof Level>;

/** 村 has a villagers' committee, 社区 a residents' committee. */
export const UnitKind = z.enum(['VILLAGE', 'COMMUNITY']);
export type UnitKind = z.infer<typeof UnitKind>;
