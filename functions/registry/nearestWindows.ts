import type { Context } from '../graphql/context.ts';
import type { Nearness, QueryNearestWindowsArgs } from '../graphql/generated/types.ts';
import { localDay } from '../time.ts';
import { type Directory, isOn, matterOn, streetOfWindow } from './directory.ts';
import type { Village, Window } from './model.ts';
import { isWindowOpen } from './openingHours.ts';
import { isInScope } from './scope.ts';

/** A window with how near it is. */
export type NearWindow = {
  readonly directory: Directory;
  readonly window: Window;
  readonly nearness: Nearness;
  readonly distanceInMetres: number | null;
  readonly queueLength: number;
};
type Ranked = Omit<NearWindow, 'queueLength'>;

const RANK: Record<Nearness, number> = { SAME_VILLAGE: 0, SAME_STREET: 1, SAME_DISTRICT: 2 };
const EARTH_RADIUS_METRES = 6_371_008.8;

/** Windows where somebody may go: nearest first (great circle where coordinates exist), then the shorter queue. */
export const nearestWindows = async (
  { services, now }: Context,
  directory: Directory,
  args: QueryNearestWindowsArgs,
): Promise<NearWindow[]> => {
  const wanted = Math.min(Math.max(args.first ?? 5, 1), 20);
  const village = args.village ? directory.villages.get(args.village) : undefined;
  const candidates = [...directory.windows.values()]
    .filter((window) => isOffered(directory, window, village, args, now))
    .map((window) => rank(directory, window, village, args))
    .sort(byNearness);
  // queues are read only for windows that can still make the list: those as near as the last one on it
  const last = candidates[wanted - 1];
  const close = last ? candidates.filter((one) => byNearness(one, last) <= 0) : candidates;
  const queued = await Promise.all(
    close.map(async (one) => {
      const today = localDay(now, directory.district.timeZone);
      return { ...one, queueLength: await services.tickets.countWaiting(one.window.id, today) };
    }),
  );
  return queued.sort((a, b) => byNearness(a, b) || a.queueLength - b.queueLength).slice(0, wanted);
};

const isOffered = (
  directory: Directory,
  window: Window,
  village: Village | undefined,
  { matter: code, openAt }: QueryNearestWindowsArgs,
  now: Date,
): boolean => {
  const day = localDay(openAt ?? now, directory.district.timeZone);
  if (!isOn(window, day)) return false;
  if (openAt && !isWindowOpen(directory, window, openAt)) return false;
  if (!code) return true;
  const matter = matterOn(directory, code, day);
  return (
    matter?.acceptanceLevels.includes(window.level) === true &&
    (village === undefined || isInScope(directory, window, village, matter))
  );
};

const rank = (
  directory: Directory,
  window: Window,
  village: Village | undefined,
  { latitude, longitude }: QueryNearestWindowsArgs,
): Ranked => ({
  directory,
  window,
  nearness: nearnessOf(directory, window, village),
  distanceInMetres:
    typeof latitude === 'number' && typeof longitude === 'number' && window.coordinates
      ? greatCircle({ latitude, longitude }, window.coordinates)
      : null,
});

const nearnessOf = (directory: Directory, window: Window, village: Village | undefined): Nearness => {
  if (village && window.unit === village.code) return 'SAME_VILLAGE';
  if (village && streetOfWindow(directory, window) === village.street) return 'SAME_STREET';
  return 'SAME_DISTRICT';
};

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
