import { pinyin } from 'pinyin-pro';
import { z } from 'zod';

// records keep the order of their keys
const Things = z.record(z.string(), z.unknown());
const MattersFile = z.object({ matters: z.array(Things) });
const GuidedMatter = z.object({
  name: z.object({ zh: z.string() }),
  guide: z.object({ keywords: z.object({ zh: z.array(z.string()) }) }).optional(),
});

/** Spells the Chinese name and keywords of every guide in pinyin, so that the catalogue finds them. */
export const addPinyin = (file: unknown): Record<string, unknown> => ({
  ...Things.parse(file),
  matters: MattersFile.parse(file).matters.map(spellMatter),
});

const spellMatter = (matter: z.infer<typeof Things>): Record<string, unknown> => {
  const { name, guide } = GuidedMatter.parse(matter);
  if (!guide) return matter;
  const words = [name.zh, ...guide.keywords.zh].map(spell).filter((word) => word !== '');
  const kept = Things.parse(matter.guide);
  const keywords = { ...Things.parse(kept.keywords), pinyin: [...new Set(words)] };
  return { ...matter, guide: { ...kept, keywords } };
};

const spell = (text: string): string =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join(' ');
