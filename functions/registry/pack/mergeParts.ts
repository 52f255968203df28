/** Joins the parts of a pack in order: groups are joined field by field, lists one after the other. */
export const mergeParts = (parts: readonly unknown[]): unknown =>
  parts.reduce((whole, part) => (whole === undefined ? part : join(whole, part)), undefined);

const join = (before: unknown, after: unknown): unknown => {
  if (Array.isArray(before) && Array.isArray(after)) return [...before, ...after];
  if (!isGroup(before) || !isGroup(after)) return after;
  const fields = new Map(Object.entries(before));
  for (const [name, value] of Object.entries(after))
    fields.set(name, fields.has(name) ? join(fields.get(name), value) : value);
  return Object.fromEntries(fields);
};

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
