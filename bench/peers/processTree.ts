import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of a clock tick of /proc: 100 a second on every Linux. */
const TICK_MS = 10;

/** A process as /proc shows it. */
export type ProcessStat = {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  /** CPU time of it and of its children that have ended. */
  readonly cpuMs: number;
};

/** Parses a line of /proc/PID/stat; the name is in brackets and may contain any character. */
export const parseStat = (line: string): ProcessStat => {
  const [from, to] = [line.indexOf('('), line.lastIndexOf(')')];
  const [, parent, ...rest] = line.slice(to + 2).split(' ');
  const ticks = rest.slice(9, 13).reduce((sum, one) => sum + Number(one), 0);
  return {
    pid: Number(line.slice(0, from)),
    parent: Number(parent),
    name: line.slice(from + 1, to),
    cpuMs: ticks * TICK_MS,
  };
};

/** Sums the CPU time of processes and of all below them. */
export const sumTrees = (all: readonly ProcessStat[], roots: readonly number[]): number => {
  const below = Map.groupBy(all, ({ parent }) => parent);
  const sum = (one: ProcessStat): number =>
    one.cpuMs + (below.get(one.pid) ?? []).reduce((total, child) => total + sum(child), 0);
  return all.filter(({ pid }) => roots.includes(pid)).reduce((total, one) => total + sum(one), 0);
};

/** Reads all processes of this machine. */
export const readProcesses = (): ProcessStat[] =>
  readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      return [parseStat(readFileSync(`/proc/${entry}/stat`, 'utf8'))];
    } catch {
      // ended meanwhile
      return [];
    }
  });

/** Finds the children of this process with a name. */
export const findChildren = (name: string): number[] =>
  readProcesses()
    .filter((one) => one.parent === process.pid && one.name === name)
    .map(({ pid }) => pid);
