import * as z from 'zod';
import { materialCode, Names, Paragraphs, phone, text } from './fields.ts';

/** The occasions in life in which people look for a matter (主题). */
export const Theme = z.enum([
  'BIRTH',
  'SCHOOL',
  'WORK',
  'BUSINESS',
  'HOUSING',
  'RESIDENCE',
  'HEALTH',
  'RETIREMENT',
  'DISABILITY',
  'HARDSHIP',
  'MILITARY',
  'FARMING',
  'LAW',
  'DEATH',
]);
export type Theme = z.infer<typeof Theme>;

/** How a material is written, to copy from. */
const Sample = z.strictObject({ material: materialCode, text: Paragraphs });
export type Sample = z.infer<typeof Sample>;

const FrequentQuestion = z.strictObject({ question: Names, answer: Paragraphs });
export type FrequentQuestion = z.infer<typeof FrequentQuestion>;

const words = z.array(text.max(40)).max(40);

/** What people read before they apply (办事指南), and the everyday words by which they find the matter. */
export const Guide = z.strictObject({
  /** Who may apply, and when an application is accepted (受理条件). */
  conditions: z.array(Paragraphs).min(1).max(20),
  /** Laws and rules that the matter rests on (设定依据). */
  legalBasis: z.array(Names).max(20),
  phones: z.strictObject({ questions: phone.nullable(), complaints: phone.nullable() }),
  samples: z.array(Sample).max(20),
  questions: z.array(FrequentQuestion).max(20),
  /** Everyday words in both languages. `pinyin` spells the Chinese name and words, syllables apart: `she bao ka`. */
  keywords: z.strictObject({ zh: words, en: words, pinyin: z.array(text).max(60) }),
  themes: z.array(Theme).max(14),
});
export type Guide = z.infer<typeof Guide>;
