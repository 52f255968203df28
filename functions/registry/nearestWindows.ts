import type { Nearness, QueryNearestWindowsArgs } from '../graphql/generated/types.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
import { settlesItself } from './authority.ts';
import { type Directory, matterOn, streetOfWindow } from './directory.ts';
import type { MatterVersion } from './model/matter.ts';
import type { Village, Window } from './model/place.ts';
import { isWindowOpen } from './openingHours.ts';
import { isInService } from './openings.ts';
import { isInScope } from './scope.ts';

/** A window with how near it is. */
export type NearWindow = {
  readonly directory: Directory;
  readonly window: Window;
  readonly nearness: Nearness;
  readonly distanceInMetres: number | null;
  /** Whether it settles the matter asked for itself; null when none is. */
  readonly settles: boolean | null;
  readonly queueLength: number;
};
type Ranked = Omit<NearWindow, 'queueLength'>;

const RANK: Record<Nearness, number> = { SAME_VILLAGE: 0, SAME_STREET: 1, SAME_DISTRICT: 2 };
const EARTH_RADIUS_METRES = 6_371_008.8;

/**
 * Windows where somebody may go: nearest first (great circle where coordinates exist), of equally near ones first what
 * settles the matter itself, then the shorter queue.
 */
export const nearestWindows = async (
  { services, now }: Context,
  directory: Directory,
  args: QueryNearestWindowsArgs,
): Promise<NearWindow[]> => {
  const first = Math.min(Math.max(args.first ?? 5, 1), 20);
  const wanted = wantedOf(directory, args, now);
  const candidates = [...directory.windows.values()]
    .filter((window) => isOffered(wanted, window))
    .map((window) => rank(wanted, window))
    .sort(inRank);
  // queues are read only for windows that can still make the list: those ranked like the last one on it
  const last = candidates[first - 1];
  const close = last ? candidates.filter((one) => inRank(one, last) <= 0) : candidates;
  const queued = await Promise.all(
    close.map(async (one) => {
      const today = localDay(now, directory.district.timeZone);
      return { ...one, queueLength: await services.tickets.countWaiting(one.window.id, today) };
    }),
  );
  return queued.sort((a, b) => inRank(a, b) || a.queueLength - b.queueLength).slice(0, first);
};

/** What is asked, found in the registry as it stands on the day that somebody wants to go. */
type Wanted = {
  readonly directory: Directory;
  readonly day: string;
  readonly village: Village | undefined;
  readonly matter: MatterVersion | undefined;
  readonly args: QueryNearestWindowsArgs;
};

const wantedOf = (directory: Directory, args: QueryNearestWindowsArgs, now: Date): Wanted => {
  const day = localDay(args.openAt ?? now, directory.district.timeZone);
  const village = args.village ? directory.villages.get(args.village) : undefined;
  const matter = args.matter ? matterOn(directory, args.matter, day) : undefined;
  return { directory, day, village, matter, args };
};

const isOffered = ({ directory, day, village, matter, args }: Wanted, window: Window): boolean => {
  const { openAt, settles } = args;
  if (openAt ? !isWindowOpen(directory, window, openAt) : !isInService(window, day)) return false;
  if (!args.matter) return true;
  if (!matter?.acceptanceLevels.includes(window.level)) return false;
  if (village && !isInScope(directory, window, village, matter)) return false;
  return typeof settles !== 'boolean' || settlesItself(directory, window, matter, day) === settles;
};

const rank = ({ directory, day, village, matter, args }: Wanted, window: Window): Ranked => ({
  directory,
  window,
  settles: matter ? settlesItself(directory, window, matter, day) : null,
  nearness: nearnessOf(directory, window, village),
  distanceInMetres:
    typeof args.latitude === 'number' && typeof args.longitude === 'number' && window.coordinates
      ? greatCircle({ latitude: args.latitude, longitude: args.longitude }, window.coordinates)
      : null,
});

const nearnessOf = (directory: Directory, window: Window, village: Village | undefined): Nearness => {
  if (village && window.unit === village.code) return 'SAME_VILLAGE';
  if (village && streetOfWindow(directory, window) === village.street) return 'SAME_STREET';
  return 'SAME_DISTRICT';
};

const inRank = (a: Ranked, b: Ranked): number => byNearness(a, b) || Number(b.settles) - Number(a.settles);

// a measured distance comes before an unmeasured one; without any, the tree of units decides
const byNearness = (a: Ranked, b: Ranked): number => {
  if (a.distanceInMetres !== null && b.distanceInMetres !== null)
    return a.distanceInMetres - b.distanceInMetres;
  if (a.distanceInMetres !== null) return -1;
  if (b.distanceInMetres !== null) return 1;
  return RANK[a.nearness] - RANK[b.nearness];
};

type Point = { readonly latitude: number; readonly longitude: number };

/** Metres along the great circle between two points in WGS-84 degrees (haversine). */
export const greatCircle = (a: Point, b: Point): number => {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const h =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(h));
};
