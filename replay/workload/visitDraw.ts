import type { MatterVersion } from '../../functions/registry/model/matter.ts';
import { type Draw, pickWeighted } from './draw.ts';
import type { Recipe } from './recipe.ts';
import type { RowChannel } from './row.ts';

/** Draws the window number in its unit, from 1: streets and busy villages have several. */
export const drawWindow = (
  { windows, village_weights }: Recipe,
  unit: string,
  n: number,
  draw: Draw,
): number => {
  const isLarge = (village_weights[unit] ?? 0) >= windows.large_if_village_weight_at_least;
  const perVillage = isLarge ? windows.per_village_large : windows.per_village;
  return 1 + Math.floor(draw('window', n) * (unit.endsWith('000') ? windows.per_street : perVillage));
};

/** Draws the channel; a matter not offered online is filed at the counter. */
export const drawChannel = (
  { channels }: Recipe,
  matter: MatterVersion,
  n: number,
  draw: Draw,
): RowChannel => {
  const channel = pickWeighted(channels, draw('channel', n));
  if (channel === 'online_prefilled') return matter.channels.includes('ONLINE') ? channel : 'counter';
  return channel === 'home_visit' ? channel : 'counter';
};

// nobody arrives in the last minutes before closing
const LAST_MINUTES = 10;

/** Draws the wall-clock time `HH:MM:SS` of acceptance, within opening hours. */
export const drawTime = ({ opening_hours: hours }: Recipe, n: number, draw: Draw): string => {
  const [from, to] = draw('half', n) < hours.morning_share ? hours.morning : hours.afternoon;
  const span = minutesOf(to) - minutesOf(from) - LAST_MINUTES;
  const seconds = Math.floor((minutesOf(from) + draw('time', n) * span) * 60);
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
};

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Draws the minutes of service, one decimal, from the recipe's triangular distribution. */
export const drawServiceMinutes = ({ instant_service_minutes }: Recipe, n: number, draw: Draw): number => {
  const { min, mode, max } = instant_service_minutes;
  const x = draw('svc', n);
  const minutes =
    x < (mode - min) / (max - min)
      ? min + Math.sqrt(x * (max - min) * (mode - min))
      : max - Math.sqrt((1 - x) * (max - min) * (max - mode));
  return Number(minutes.toFixed(1));
};
