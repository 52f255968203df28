/** The channel of a case; an online one is finished at the window. */
export type RowChannel = 'counter' | 'online_prefilled' | 'home_visit';

/** One synthetic case of the workload. Days and times are the district's. */
export type WorkloadRow = {
  /** `SYN000001`, ordered by time. */
  readonly caseNo: string;
  readonly date: string;
  readonly time: string;
  readonly matter: string;
  /** 12-digit code of the home village. */
  readonly home: string;
  /** 12-digit code of the village or street whose window accepts it. */
  readonly unit: string;
  /** Number of the window in its unit, from 1. */
  readonly window: number;
  readonly channel: RowChannel;
  readonly onSpot: boolean;
  /** Minutes from acceptance to completion, one decimal; null: not completed on the spot. */
  readonly serviceMinutes: number | null;
  /** Why it was not completed on the spot; empty if it was. */
  readonly deferredReason: string;
  /** Cases with the same group are filed by one agent in one visit. */
  readonly group: string | null;
};

/** Returns whether another unit than the home village accepts the case (通办). */
export const isCrossVillage = ({ home, unit }: WorkloadRow): boolean => home !== unit;

/** Returns whether the case was filed online before the window accepted it (网办). */
export const isOnline = ({ channel }: WorkloadRow): boolean => channel === 'online_prefilled';
