type RequestEvent = { readonly actor: string; readonly key: string; readonly at: string };

/**
 * Selects the events that the last write added: the last ones with the same actor, key and instant.
 * Stateless: the stream has one image per write, so each event is selected once. A write without
 * events, such as saving a draft again, selects the previous ones again, under the same ids.
 */
export const selectLastWrite = <E extends RequestEvent>(
  events: readonly E[],
): { event: E; index: number }[] => {
  const last = events.at(-1);
  const before = events.findLastIndex(
    ({ actor, key, at }) => actor !== last?.actor || key !== last.key || at !== last.at,
  );
  return events.slice(before + 1).map((event, i) => ({ event, index: before + 1 + i }));
};
