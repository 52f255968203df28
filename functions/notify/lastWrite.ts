type Written = { readonly actor: string; readonly key: string; readonly at: string };

/**
 * The events that the last write added, with their positions: those at the end that share a request. The stream shows
 * an item as each write left it, so nothing need be remembered to tell every event once. A write that added none (a
 * draft saved again) shows the ones before once more; they keep their ids.
 */
export const lastWrite = <E extends Written>(events: readonly E[]): { event: E; index: number }[] => {
  const last = events.at(-1);
  const before = events.findLastIndex(
    ({ actor, key, at }) => actor !== last?.actor || key !== last.key || at !== last.at,
  );
  return events.slice(before + 1).map((event, i) => ({ event, index: before + 1 + i }));
};
