import { createHash } from 'node:crypto';

/** The primary key of an item: partition key and sort key. */
export type Key = { readonly pk: string; readonly sk: string };

/** The partition of one generation of a district's registry: one Query loads it whole. */
export const registryPartition = (district: string, generation: string): string =>
  `${district}@${generation}`;

/** The partition that lists the installation's districts. */
export const districtsPartition = 'DISTRICTS';
export const districtListKey = (district: string): Key => ({ pk: districtsPartition, sk: district });

/** The pointer to the registry generation in force: written last, read every 30 s. */
export const registryVersionKey = (district: string): Key => ({ pk: district, sk: 'VERSION' });

/** The log of a district's registry, oldest entry first. */
export const registryLogPartition = (district: string): string => `${district}#LOG`;
export const registryLogKey = (district: string, number: number): Key => ({
  pk: registryLogPartition(district),
  sk: String(number).padStart(10, '0'),
});

/** Maps a request to its log entry; `hash` covers the actor and the idempotency key. */
export const registryRequestKey = (district: string, hash: string): Key => ({
  pk: `${district}#REQUESTS`,
  sk: hash,
});

/** Lists the generations of a district that are stored, in force or not. */
export const generationsPartition = (district: string): string => `${district}#GENERATIONS`;
export const generationKey = (district: string, generation: string): Key => ({
  pk: generationsPartition(district),
  sk: generation,
});

/** What the nights recorded of a district: an item a function and night, with the newest last. */
export const nightsPartition = (district: string): string => `${district}#NIGHTS`;
export const nightPrefix = (of: 'AUDIT' | 'COMPARISON' | 'SEAL'): string => `${of}#`;
export const nightKey = (district: string, of: 'AUDIT' | 'COMPARISON' | 'SEAL', night: string): Key => ({
  pk: nightsPartition(district),
  sk: nightPrefix(of) + night,
});

/** Lists the packs that are being uploaded in parts, by a hash of the actor and the idempotency key. */
export const uploadsPartition = (district: string): string => `${district}#UPLOADS`;
export const uploadKey = (district: string, actor: string, key: string): Key => ({
  pk: uploadsPartition(district),
  sk: digest([actor, key]),
});
export const uploadPartition = (district: string, id: string): string => `${district}#UPLOAD#${id}`;

/** Sort keys of registry items, by kind. */
export const registrySortKeys = {
  /** Items of a generation, packed into one. */
  part: (number: number) => `PART#${String(number).padStart(4, '0')}`,
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

/** The cases, help requests and bundles of a village, and the prefix of those cases that are of one matter. */
export const villagePartition = (district: string, village: string): string => `${district}#${village}`;
export const matterPrefix = (matter: string): string => `${matter}#`;

/** A case: partitioned by district and home village, sorted by matter and its 16-character id. */
export const caseKey = (district: string, village: string, matter: string, id: string): Key => ({
  pk: villagePartition(district, village),
  sk: matterPrefix(matter) + id,
});

/** A filed bundle: shares the partition with the cases of its home village; no matter's code is `BUNDLE`. */
export const bundleKey = (district: string, village: string, id: string): Key => ({
  pk: `${district}#${village}`,
  sk: `BUNDLE#${id}`,
});

/** A help request: shares the partition with the cases of its village; matter codes have no lower case. */
export const helpKey = (district: string, village: string, id: string): Key => ({
  pk: `${district}#${village}`,
  sk: `help#${id}`,
});

/** A person's help requests in the person index; their cases are under the keyed hash alone. */
export const personHelpPartition = (person: string): string => `HELP@${person}`;

/** A holder's tickets and bookings in the person index. */
export const holderQueuePartition = (holder: string): string => `QUEUE@${holder}`;

/** The partition of a window's queue on one day. */
export const queuePartition = (window: string, day: string): string =>
  `${window.slice(0, 6)}@${window}#${day}`;

/** Prefix of the sort keys of tickets. */
export const TICKET_PREFIX = 'TICKET#';
export const ticketKey = (window: string, day: string, place: number): Key => ({
  pk: queuePartition(window, day),
  sk: `${TICKET_PREFIX}${String(place).padStart(6, '0')}`,
});

/** A holder's draws in a queue; the hash of window, day and holder leads nobody back to a person. */
export const holdKey = (window: string, day: string, holder: string): Key => ({
  pk: queuePartition(window, day),
  sk: `HOLD#${digest([window, day, holder])}`,
});

/** Maps a request that calls the next ticket to the ticket, by the request's id. */
export const callKey = (window: string, day: string, id: string): Key => ({
  pk: queuePartition(window, day),
  sk: `CALL#${id}`,
});

/** The line of a window and day: the last place given out, and who waits. */
export const lineKey = (window: string, day: string): Key => ({
  pk: queuePartition(window, day),
  sk: 'PLACES',
});
/** Names a holder in the line of a window and day; the hash leads nobody back to a person. */
export const lineEntryId = (window: string, day: string, holder: string): string =>
  createHash('sha256')
    .update(JSON.stringify(['LINE', window, day, holder]))
    .digest('base64url')
    .slice(0, 11);

/** The bookings of a window's slots on a day. */
export const bookingsKey = (window: string, day: string): Key => ({
  pk: queuePartition(window, day),
  sk: 'BOOKINGS',
});

/** Prefix of the sort keys of bookers. */
export const BOOKER_PREFIX = 'BOOKER#';
/** Lists a booking's holder in the person index, by the booking's id. */
export const bookerKey = (window: string, day: string, id: string): Key => ({
  pk: queuePartition(window, day),
  sk: BOOKER_PREFIX + id,
});

/** An erasure request: keyed by a hash of the actor and the idempotency key; belongs to no village. */
export const erasureKey = (district: string, actor: string, key: string): Key => ({
  pk: `${district}#ERASURES`,
  sk: digest([actor, key]),
});

/** A person's open items of one kind in a district; the hash leads nobody back to the person. */
export const openItemsKey = (district: string, person: string, kind: string): Key => ({
  pk: `${district}#OPEN#${digest([district, person])}`,
  sk: kind,
});

/** How messages reach a person in a district; the hash leads nobody back to the person. */
export const contactKey = (district: string, person: string): Key => ({
  pk: `${district}#CONTACT#${digest([district, person])}`,
  sk: 'CONTACT',
});

/** How many messages a person gets on a day in a district; the hash leads nobody back to the person. */
export const messageCountKey = (district: string, person: string): Key => ({
  pk: contactKey(district, person).pk,
  sk: 'COUNT',
});

/** The number of a code in its event: it leads nobody back to the person. */
export const addressCodeNumber = (district: string, person: string): string => digest([district, person]);

/** The code that was sent last to a person's address, by the number of the code. */
export const addressCodeKey = (district: string, number: string): Key => ({
  pk: `${district}#CONTACT#${number}`,
  sk: 'CODE',
});

/** How many codes a person asked for on a day. */
export const codesOfPersonKey = (district: string, person: string): Key => ({
  pk: contactKey(district, person).pk,
  sk: 'CODES',
});

/** How many codes an address was sent on a day or in a month, whoever asked, in all districts. */
export const codesOfAddressKey = (mailboxHash: string, within: 'DAY' | 'MONTH'): Key => ({
  pk: `CODES#${digest([mailboxHash])}`,
  sk: within,
});

/** That the holder of an address asked for no more messages; the hashes lead nobody to the address, nor to a person. */
export const stoppedAddressKey = (district: string, addressHash: string): Key => ({
  pk: `${district}#STOPPED#${digest([district, addressHash])}`,
  sk: 'STOPPED',
});

/** How many replies a gateway handed on in a minute. */
export const replyCountKey = (district: string): Key => ({ pk: `${district}#REPLIES`, sk: 'COUNT' });

/** To whom a message about an act goes: whose the item is, or the agent who acts for them. */
export type Audience = 'PERSON' | 'AGENT';

/** The message about an act on a case, a help request or a booking: in the partition of the item. */
export const deliveryKey = ({ pk, sk }: Key, index: number, to: Audience): Key => ({
  pk,
  sk: `${sk}#SENT#${String(index).padStart(6, '0')}${to === 'AGENT' ? '#AGENT' : ''}`,
});

/** The windows at which a holder booked for a day; the hash leads nobody back to the person. */
export const bookedDayKey = (district: string, holder: string, day: string): Key => ({
  pk: `${district}#OPEN#${digest([district, holder])}`,
  sk: `BOOKED#${day}`,
});

/** An uploaded file, before and after a case names it. */
export const fileKey = (district: string, id: string): Key => ({ pk: `${district}#FILE#${id}`, sk: 'FILE' });

/** How many files a person announced on a day; the hash leads nobody back to the person. */
export const fileCountKey = (district: string, person: string, day: string): Key => ({
  pk: `${district}#OPEN#${digest([district, person])}`,
  sk: `FILES#${day}`,
});

/** The documents that a district joined to one; the hash leads nobody back to the person. */
export const joinKey = (person: string, district: string): Key => ({
  pk: joinPartition(person),
  sk: `JOINED#${district}`,
});
export const joinPartition = (person: string): string => `JOINED#${digest([person])}`;

/** A request that joined or separated documents. */
export const joinRequestKey = (district: string, actor: string, key: string): Key => ({
  pk: `JOIN_REQUEST#${digest([district, actor, key])}`,
  sk: 'JOIN_REQUEST',
});

const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** A clerk's searches of one day that found nothing. */
export const missesPartition = (district: string): string => `${district}#MISSES`;
export const missesPrefix = (day: string): string => `${day}#`;
export const missesKey = (district: string, day: string, clerk: string): Key => ({
  pk: missesPartition(district),
  sk: `${missesPrefix(day)}${clerk}`,
});

/** The lists of cases that were read on a day. */
export const listingsPartition = (district: string, day: string): string => `${district}#LISTED#${day}`;
export const listingKey = (district: string, day: string, at: string, hash: string): Key => ({
  pk: listingsPartition(district, day),
  sk: `${at}#${hash}`,
});

/** The words of a month by which nobody found a matter. */
export const missedWordsKey = (district: string, month: string): Key => ({
  pk: `${district}#WORDS`,
  sk: month,
});

/** The calendar by which the open cases of a district were last counted. */
export const recountKey = (district: string): Key => ({ pk: `${district}#CALENDAR`, sk: 'RECOUNTED' });

/** The last count of the open cases of a district. */
export const standingKey = (district: string): Key => ({ pk: `${district}#STANDING`, sk: 'STANDING' });

/** The counter of the indexes that certificates of a district have in its status lists. */
export const statusIndexesKey = (district: string): Key => ({
  pk: `${district}#CERTIFICATES`,
  sk: 'INDEXES',
});

/** How often the bearer of a case's certificate was checked on its last day of checks. */
export const bearerChecksKey = (number: string): Key => ({ pk: `BEARER#${number}`, sk: 'CHECKS' });

/** Prefix of the keys of a case's views: in the case's partition, oldest first. */
export const viewsPrefix = ({ pk, sk }: Key): Key => ({ pk, sk: `${sk}#VIEW#` });

/** A view of a case: keyed by its instant and a hash that separates views of the same instant. */
export const caseViewKey = (seen: Key, at: string, hash: string): Key => {
  const { pk, sk } = viewsPrefix(seen);
  return { pk, sk: `${sk}${at}#${hash}` };
};

/** Prefix of the keys that keep a case in the index of agents before the present one: in the case's partition. */
export const leftPrefix = ({ pk, sk }: Key): Key => ({ pk, sk: `${sk}#LEFT#` });
/** An agent's end: keyed by the position of the event that names the next one. */
export const leftKey = (seen: Key, position: number): Key => {
  const { pk, sk } = leftPrefix(seen);
  return { pk, sk: `${sk}${String(position).padStart(5, '0')}` };
};
/** Parses that position. Undefined: the key of a case. */
export const parseLeftPosition = (sk: string): number | undefined => {
  const [, position] = /#LEFT#(\d+)$/.exec(sk) ?? [];
  return position === undefined ? undefined : Number(position);
};

/**
 * A task about an item that is in no desk's queue. The sparse index `byTask` partitions items by `task` (below) and
 * sorts them by `taskDue` (an instant, ISO 8601). An item has one task at most: whoever completes it writes the next one or removes
 * both attributes.
 */
export type Task =
  /** A bad rating that its desk must answer, then call the applicant back about. */
  | { readonly of: 'RATING'; readonly desk: string }
  /** An appeal against the answer to a bad rating, for the district's supervisors. */
  | { readonly of: 'APPEAL'; readonly district: string }
  /** A case on which the schedule has to act at an instant: its clock stands still, or materials are to follow. */
  | { readonly of: 'SCHEDULED'; readonly district: string }
  /** An uploaded file that no case names, to be removed at an instant. */
  | { readonly of: 'FILE'; readonly district: string }
  /** A help request that a desk must answer (`open`), or an answered one that its asker has yet to close. */
  | { readonly of: 'HELP'; readonly desk: string; readonly open: boolean };

/** The partition of a task in the index `byTask`. */
export const taskPartition = (task: Task): string => {
  switch (task.of) {
    case 'HELP':
      return `HELP@${task.desk}${task.open ? '' : '#ANSWERED'}`;
    case 'RATING':
      return `RATING@${task.desk}`;
    case 'APPEAL':
      return `APPEAL@${task.district}`;
    case 'SCHEDULED':
      return `SCHEDULED@${task.district}`;
    case 'FILE':
      return `FILE@${task.district}`;
  }
};

/**
 * A list of cases in the index `byDesk`, whose keys are `listedIn` (below) and `listedBy`: open cases of a district by
 * desk and deadline (`openOrder`), or cases settled or refused at a desk on a day by the instant.
 */
export type CaseList =
  | { readonly of: 'OPEN'; readonly district: string }
  | { readonly of: 'SETTLED'; readonly desk: string; readonly day: string };

/** The partition of a list of cases. */
export const listPartition = (list: CaseList): string =>
  list.of === 'OPEN' ? `OPEN@${list.district}` : `SETTLED@${list.desk}#${list.day}`;

/** Prefix of the open cases of a desk in the list of its district. */
export const openPrefix = (desk: string): string => `${desk}#`;
export const openOrder = (desk: string, dueAt: string): string => openPrefix(desk) + dueAt;

/** Series that share a partition, so that one Query reads a period of all of them. */
export type SeriesGroup =
  | { readonly of: 'DISTRICT' | 'VILLAGE' | 'MATTER' | 'WINDOW' | 'CLERK'; readonly district: string }
  | { readonly of: 'VILLAGE_MATTER'; readonly district: string; readonly village: string };

/** A series of counters: of a district, or of a part of it. */
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

/** The partition of a series: all windows of a district share one, or all matters of a village. */
export const seriesPartition = (group: SeriesGroup): string =>
  group.of === 'VILLAGE_MATTER'
    ? `${group.district}:${group.of}:${group.village}`
    : `${group.district}:${group.of}`;

/** The part of its district that a series counts, as its sort keys name it. */
const partOf = (series: Series): string => {
  switch (series.of) {
    case 'DISTRICT':
      return series.district;
    case 'VILLAGE':
      return series.village;
    case 'MATTER':
    case 'VILLAGE_MATTER':
      return series.matter;
    case 'WINDOW':
      return series.window;
    case 'CLERK':
      return series.clerk;
  }
};

/** The counter to which a series adds on a day: one item a month. */
export const counterKey = (series: Series, day: string): Key => ({
  pk: seriesPartition(series),
  sk: `${day.slice(0, 7)}#${partOf(series)}`,
});

/** Splits the sort key of a counter. */
export const parseCounterKey = (sk: string): { readonly month: string; readonly part: string } => ({
  month: sk.slice(0, 7),
  part: sk.slice(8),
});

/** The sort keys of the counters of all months from one day to another: `$` is the character after `#`. */
export const counterRange = (
  from: string,
  to: string,
): { readonly ':from': string; readonly ':to': string } => ({
  ':from': from.slice(0, 7),
  ':to': `${to.slice(0, 7)}$`,
});

/** The marker of how many events of a counted item have been added to the counters. */
export const countedKey = (number: string): Key => ({ pk: `COUNTED#${number}`, sk: 'COUNTED' });
