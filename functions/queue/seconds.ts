/** Whole seconds from one instant (ISO 8601) to another; 0 when it is earlier. */
export const secondsBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1_000));
