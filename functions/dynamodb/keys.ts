import { createHash } from 'node:crypto';

/** The key of an item: partition and sort. */
export type Key = { readonly pk: string; readonly sk: string };

/** Everything of one generation of a district's registry lives in one partition, so one Query loads it. */
export const registryPartition = (district: string, generation: string): string =>
  `${district}@${generation}`;

/** The list of districts of this installation. */
export const districtsPartition = 'DISTRICTS';
export const districtListKey = (district: string): Key => ({ pk: districtsPartition, sk: district });

/** Says which generation of a district's registry is in force; written last, read every 30 s. */
export const registryVersionKey = (district: string): Key => ({ pk: district, sk: 'VERSION' });

/** The log of a district's registry: its entries in their order. */
export const registryLogPartition = (district: string): string => `${district}#LOG`;
export const registryLogKey = (district: string, number: number): Key => ({
  pk: registryLogPartition(district),
  sk: String(number).padStart(10, '0'),
});

/** Says which entry of the log a request made; `hash` is of who asked and their idempotency key. */
export const registryRequestKey = (district: string, hash: string): Key => ({
  pk: `${district}#REQUESTS`,
  sk: hash,
});

/** Sort keys of the registry, one function per kind of item. */
export const registrySortKeys = {
  pack: () => 'PACK',
  street: (code: string) => `STREET#${code}`,
  village: (code: string) => `VILLAGE#${code}`,
  office: (id: string) => `OFFICE#${id}`,
  window: (id: string) => `WINDOW#${id}`,
  matter: (code: string, version: number) => `MATTER#${code}#${version}`,
  delegation: (id: string) => `DELEGATION#${id}`,
  bundle: (code: string) => `BUNDLE#${code}`,
  staff: (id: string) => `STAFF#${id}`,
  /** A thing as a later change left it; `thing` is its own sort key. */
  edit: (change: number, thing: string) => `EDIT#${String(change).padStart(10, '0')}#${thing}`,
} as const;

/** A case: by district and home village, then matter and its own 16 characters. */
export const caseKey = (district: string, village: string, matter: string, id: string): Key => ({
  pk: `${district}#${village}`,
  sk: `${matter}#${id}`,
});

/** A bundle that was filed: beside the cases of its home village, under a name that no matter can have. */
export const bundleKey = (district: string, village: string, id: string): Key => ({
  pk: `${district}#${village}`,
  sk: `BUNDLE#${id}`,
});

/** A help request: beside the cases of its village, in small letters, which no case number can spell. */
export const helpKey = (district: string, village: string, id: string): Key => ({
  pk: `${district}#${village}`,
  sk: `help#${id}`,
});

/** The help that a person asked for, in the index of people; their cases lie under their keyed hash alone. */
export const helpOfPerson = (person: string): string => `HELP@${person}`;

/** Tickets and bookings of whoever holds them, in the index of people. */
export const queueOfHolder = (holder: string): string => `QUEUE@${holder}`;

/** The queue of a window on a day has a partition of its own. */
export const queuePartition = (window: string, day: string): string =>
  `${window.slice(0, 6)}@${window}#${day}`;

/** What begins the sort keys of its tickets. */
export const TICKETS = 'TICKET#';
export const ticketKey = (window: string, day: string, place: number): Key => ({
  pk: queuePartition(window, day),
  sk: `${TICKETS}${String(place).padStart(6, '0')}`,
});

/** Which places of a queue were given out, and who booked which of its slots: one item each. */
export const placesKey = (window: string, day: string): Key => ({
  pk: queuePartition(window, day),
  sk: 'PLACES',
});
export const bookingsKey = (window: string, day: string): Key => ({
  pk: queuePartition(window, day),
  sk: 'BOOKINGS',
});

/** Says who asked for a seat on a day, in the index of people; by the booking's id. */
export const bookerKey = (window: string, day: string, id: string): Key => ({
  pk: queuePartition(window, day),
  sk: `BOOKER#${id}`,
});

/** An erasure that was asked for: by a hash of who asked and their idempotency key; under no village. */
export const erasureKey = (district: string, actor: string, key: string): Key => ({
  pk: `${district}#ERASURES`,
  sk: createHash('sha256')
    .update(JSON.stringify([actor, key]))
    .digest('hex'),
});

/** What begins the keys of everybody's views of a case; they lie in its partition, newest last. */
export const viewsOf = ({ pk, sk }: Key): Key => ({ pk, sk: `${sk}#VIEW#` });

/** A view of a case: by its instant and a hash that tells views of one instant apart. */
export const caseViewKey = (seen: Key, at: string, hash: string): Key => {
  const { pk, sk } = viewsOf(seen);
  return { pk, sk: `${sk}${at}#${hash}` };
};

/**
 * What somebody has to do about an item that lies on no desk: the index `byTask` finds it by the item's attribute `task`
 * (the partition below) and orders it by `taskDue` (an instant, ISO 8601). Sparse: an item without both is in no list,
 * and it is in one list at most, so whoever does the task writes the next one or leaves the attributes out.
 */
export type Task =
  /** A bad rating to be answered and called back about, at the desk it is about. */
  | { readonly of: 'RATING'; readonly desk: string }
  /** An appeal against the answer to a bad rating, for the district's supervisors. */
  | { readonly of: 'APPEAL'; readonly district: string }
  /** Help that a desk owes an answer, or that was answered and waits for its asker to close it. */
  | { readonly of: 'HELP'; readonly desk: string; readonly open: boolean }
  /** Somebody who waits to be called at a window. */
  | { readonly of: 'QUEUE'; readonly window: string; readonly day: string };

/** The partition of a task in `byTask`. */
export const taskPartition = (task: Task): string => {
  switch (task.of) {
    case 'QUEUE':
      return `QUEUE@${task.window}#${task.day}`;
    case 'HELP':
      return `HELP@${task.desk}${task.open ? '' : '#ANSWERED'}`;
    case 'RATING':
      return `RATING@${task.desk}`;
    case 'APPEAL':
      return `APPEAL@${task.district}`;
  }
};

/** What a series of counters is about: a district, or a part of it. */
export type Series =
  | { readonly of: 'DISTRICT'; readonly district: string }
  | { readonly of: 'VILLAGE'; readonly district: string; readonly village: string }
  | { readonly of: 'MATTER'; readonly district: string; readonly matter: string }
  | {
      readonly of: 'VILLAGE_MATTER';
      readonly district: string;
      readonly village: string;
      readonly matter: string;
    }
  | { readonly of: 'WINDOW'; readonly district: string; readonly window: string }
  | { readonly of: 'CLERK'; readonly district: string; readonly clerk: string };

/** The partition of a series of counters; its sort keys are days. */
export const seriesPartition = (series: Series): string => {
  switch (series.of) {
    case 'DISTRICT':
      return series.district;
    case 'VILLAGE':
      return `${series.district}#${series.village}`;
    case 'MATTER':
      return `${series.district}#*#${series.matter}`;
    case 'VILLAGE_MATTER':
      return `${series.district}#${series.village}#${series.matter}`;
    case 'WINDOW':
      return `${series.district}@${series.window}`;
    case 'CLERK':
      return `${series.district}@@${series.clerk}`;
  }
};

/** Says how many events of a case, or of another counted item, have been counted. */
export const countedKey = (number: string): Key => ({ pk: `COUNTED#${number}`, sk: 'COUNTED' });
