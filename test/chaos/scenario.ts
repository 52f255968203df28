import type { Random } from '../support/random.ts';
import type { Platform } from './stage/platform.ts';

/** The context of a scenario. */
export type ScenarioContext = {
  /** Approximate number of cases. */
  readonly cases: number;
  readonly random: Random;
  readonly assemblyDir: string;
  /** Duration of the load. */
  readonly seconds: number;
  /** Returns the platform shared by scenarios that do not kill it. */
  shared(): Promise<Platform>;
  /** Reports finished cases or elapsed seconds. */
  done(more: number): void;
};

/** The findings of a scenario: all but the first two must be zero or empty. */
export type Findings = {
  /** Injected faults. */
  readonly faults: number;
  /** Writes confirmed to a client. */
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  readonly countersOff: number;
  readonly chainsBroken: number;
  /** Other deviations. */
  readonly unexpected: readonly string[];
  /** Figures worth reporting. */
  readonly notes: readonly string[];
};

/** A kind of fault and what must hold afterwards. */
export type Scenario = {
  readonly name: string;
  /** The injected faults, described. */
  readonly faults: string;
  /** Its share of all cases. */
  readonly share: number;
  /** Unit of the progress; default: cases. */
  readonly unit?: 'seconds';
  /** Minimum number of cases to be meaningful. */
  readonly least: number;
  play(given: ScenarioContext): Promise<Findings>;
};

/** Returns whether everything held. */
export const isSound = ({ lost, doubled, countersOff, chainsBroken, unexpected }: Findings): boolean =>
  lost + doubled + countersOff + chainsBroken + unexpected.length === 0;
