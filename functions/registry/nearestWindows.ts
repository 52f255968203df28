import type { Level, Nearness, QueryNearestWindowsArgs } from '../graphql/generated/types.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
import { settlesItself } from './authority.ts';
import { type Directory, matterOn, streetOfWindow } from './directory.ts';
import type { MatterVersion } from './model/matter.ts';
import type { Village, Window } from './model/place.ts';
import { isWindowOpen } from './openingHours.ts';
import { isInService } from './openings.ts';
import { isInScope } from './scope.ts';

/** A window and how near it is. */
export type NearWindow = {
  readonly directory: Directory;
  readonly window: Window;
  /** Null: nobody said where the asker is. */
  readonly nearness: Nearness | null;
  readonly distanceInMetres: number | null;
  /** Whether it settles the requested matter at once; null if none was requested. */
  readonly settles: boolean | null;
  readonly queueLength: number;
};
type Ranked = Omit<NearWindow, 'queueLength'>;

const RANK: Record<Nearness, number> = { SAME_VILLAGE: 0, SAME_STREET: 1, SAME_DISTRICT: 2 };
/** Whose windows serve most people, for an asker of whom nobody knows where they are. */
const WIDEST: readonly Level[] = ['DISTRICT', 'STREET', 'VILLAGE'];
const EARTH_RADIUS_METRES = 6_371_008.8;

/**
 * Finds the windows that a resident may go to, nearest first (great circle where coordinates exist). Among equally near
 * windows, those that settle the matter at once come first; of the windows answered, those with shorter queues, whose
 * lines are read in one batch.
 */
export const nearestWindows = async (
  { services, now }: Context,
  directory: Directory,
  args: QueryNearestWindowsArgs,
): Promise<NearWindow[]> => {
  const first = Math.min(Math.max(args.first ?? 5, 1), 20);
  const query = resolveQuery(directory, args, now);
  const candidates = [...directory.windows.values()]
    .filter((window) => isOffered(query, window))
    .map((window) => rankWindow(query, window))
    .sort(compareRank);
  const queued = await Promise.all(
    candidates.slice(0, first).map(async (one) => {
      const queue = { window: one.window.id, day: localDay(now, directory.district.timeZone) };
      return { ...one, queueLength: (await services.publicQueues.loadFigures(queue, now)).waiting };
    }),
  );
  return queued.sort((a, b) => compareRank(a, b) || a.queueLength - b.queueLength);
};

/** A query for windows, resolved against the registry on the day of the visit. */
type WindowQuery = {
  readonly directory: Directory;
  readonly day: string;
  readonly village: Village | undefined;
  readonly matter: MatterVersion | undefined;
  readonly args: QueryNearestWindowsArgs;
};

const resolveQuery = (directory: Directory, args: QueryNearestWindowsArgs, now: Date): WindowQuery => {
  const day = localDay(args.openAt ?? now, directory.district.timeZone);
  const village = args.village ? directory.villages.get(args.village) : undefined;
  const matter = args.matter ? matterOn(directory, args.matter, day) : undefined;
  return { directory, day, village, matter, args };
};

const isOffered = ({ directory, day, village, matter, args }: WindowQuery, window: Window): boolean => {
  const { openAt, settles } = args;
  if (openAt ? !isWindowOpen(directory, window, openAt) : !isInService(window, day)) return false;
  if (!args.matter) return true;
  if (!matter?.acceptanceLevels.includes(window.level)) return false;
  if (village && !isInScope(directory, window, village, matter)) return false;
  return typeof settles !== 'boolean' || settlesItself(directory, window, matter, day) === settles;
};

const rankWindow = ({ directory, day, village, matter, args }: WindowQuery, window: Window): Ranked => ({
  directory,
  window,
  settles: matter ? settlesItself(directory, window, matter, day) : null,
  nearness: nearnessOf(directory, window, village),
  distanceInMetres:
    typeof args.latitude === 'number' && typeof args.longitude === 'number' && window.coordinates
      ? greatCircleMetres({ latitude: args.latitude, longitude: args.longitude }, window.coordinates)
      : null,
});

const nearnessOf = (directory: Directory, window: Window, village: Village | undefined): Nearness | null => {
  if (!village) return null;
  if (window.unit === village.code) return 'SAME_VILLAGE';
  if (streetOfWindow(directory, window) === village.street) return 'SAME_STREET';
  return 'SAME_DISTRICT';
};

const compareRank = (a: Ranked, b: Ranked): number =>
  compareNearness(a, b) || Number(b.settles) - Number(a.settles);

// measured distances come before unmeasured ones; without any, the hierarchy of units decides
const compareNearness = (a: Ranked, b: Ranked): number => {
  if (a.distanceInMetres !== null && b.distanceInMetres !== null)
    return a.distanceInMetres - b.distanceInMetres;
  if (a.distanceInMetres !== null) return -1;
  if (b.distanceInMetres !== null) return 1;
  if (a.nearness !== null && b.nearness !== null) return RANK[a.nearness] - RANK[b.nearness];
  return WIDEST.indexOf(a.window.level) - WIDEST.indexOf(b.window.level);
};

type Point = { readonly latitude: number; readonly longitude: number };

/** Computes the great-circle distance in metres between two points in WGS-84 degrees (haversine). */
export const greatCircleMetres = (a: Point, b: Point): number => {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const h =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(h));
};
