type Recorded = { readonly district: string; readonly events: readonly { readonly day: string }[] };

/** Index attributes of an item with a history: the day of its last act, by which nightly checks find it. */
export const touchedKeys = ({ events }: Recorded): object => {
  const touchedOn = events.at(-1)?.day;
  return touchedOn === undefined ? {} : { touchedOn };
};

/** Index attribute of an item on which somebody still has to act: its district, whose supervision finds it. */
export const pendingKeys = ({ district }: Recorded, isPending: boolean): object =>
  isPending ? { pendingIn: district } : {};
