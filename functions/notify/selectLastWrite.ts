type RequestEvent = { readonly actor: string; readonly key: string; readonly at: string };

/** An event, and its position in the history. */
export type Selected<E> = { readonly event: E; readonly index: number };

/**
 * Selects the events that the last write added: the last ones with the same actor, key and instant.
 * Stateless: the stream has one image per write, so each event is selected once. A write without
 * events, such as saving a draft again, selects the previous ones again, under the same ids.
 */
export const selectLastWrite = <E extends RequestEvent>(events: readonly E[]): Selected<E>[] => {
  const last = events.at(-1);
  const before = events.findLastIndex(
    ({ actor, key, at }) => actor !== last?.actor || key !== last.key || at !== last.at,
  );
  return events.slice(before + 1).map((event, i) => ({ event, index: before + 1 + i }));
};

/** Selects the events of a period, by their days in the district. */
export const selectPeriod = <E extends { readonly day: string }>(
  events: readonly E[],
  { from, to }: { readonly from: string; readonly to: string },
): Selected<E>[] =>
  events.map((event, index) => ({ event, index })).filter(({ event: { day } }) => from <= day && day <= to);
