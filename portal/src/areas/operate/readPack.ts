/** A file that somebody chose. */
export type PackText = { readonly name: string; readonly text: string };

const PARTS = ['district', 'windows', 'matters', 'delegations', 'calendar', 'bundles', 'staff'];

type Read = {
  readonly pack: Record<string, unknown>;
  readonly fault?: { readonly kind: 'notJson' | 'unknownFile'; readonly file: string };
};

/** Puts a pack together from its files, or from one file that was exported. */
export const readPack = (files: readonly PackText[]): Read => {
  const pack: Record<string, unknown> = {};
  for (const { name, text } of files) {
    const part = name.replace(/\.json$/, '');
    const value = parse(text);
    if (value === undefined) return { pack, fault: { kind: 'notJson', file: name } };
    if (PARTS.includes(part)) pack[part] = value;
    else if (isWhole(value)) Object.assign(pack, value);
    else return { pack, fault: { kind: 'unknownFile', file: name } };
  }
  return { pack };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isWhole = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'district' in value && 'windows' in value;
