import type { Random } from '../support/random.ts';
import type { Platform } from './stage/platform.ts';

/** What a scenario is played with. */
export type Given = {
  /** About how many cases. */
  readonly cases: number;
  readonly random: Random;
  readonly assemblyDir: string;
  /** How long load lasts. */
  readonly seconds: number;
  /** The platform that scenarios share which neither kill it nor need one of their own. */
  shared(): Promise<Platform>;
  /** Told of cases that are through, or of seconds that are over. */
  done(more: number): void;
};

/** What was found after a scenario: all but the first two must be nothing. */
export type Found = {
  /** Faults that were put in. */
  readonly faults: number;
  /** Writes that somebody was told of as done. */
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  readonly countersOff: number;
  readonly chainsBroken: number;
  /** What else was not as it should be. */
  readonly unexpected: readonly string[];
  /** Figures worth telling. */
  readonly notes: readonly string[];
};

/** One way to hurt the platform, and what must hold afterwards. */
export type Scenario = {
  readonly name: string;
  /** What is done to it. */
  readonly faults: string;
  /** Its share of all cases. */
  readonly share: number;
  /** What its progress is shown in, when not in cases. */
  readonly unit?: 'seconds';
  /** As many as it takes to mean something. */
  readonly least: number;
  play(given: Given): Promise<Found>;
};

/** Whether everything held. */
export const isSound = ({ lost, doubled, countersOff, chainsBroken, unexpected }: Found): boolean =>
  lost + doubled + countersOff + chainsBroken + unexpected.length === 0;
