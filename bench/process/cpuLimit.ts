import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PERIOD_US = 100_000;

/** A control group that gives its processes a share of a CPU. */
export type CpuLimit = {
  /** How it is done, as a heading names it. */
  readonly means: string;
  add(pid: number): void;
  remove(): void;
};

/** Where control groups of version 1 and 2 are, and the files that limit the CPU. */
const GROUPS = [
  {
    root: '/sys/fs/cgroup/cpu',
    means: 'cgroup v1, cpu.cfs_quota_us',
    limit: (folder: string, quota: number) => {
      writeFileSync(join(folder, 'cpu.cfs_period_us'), String(PERIOD_US));
      writeFileSync(join(folder, 'cpu.cfs_quota_us'), String(quota));
    },
  },
  {
    root: '/sys/fs/cgroup',
    means: 'cgroup v2, cpu.max',
    limit: (folder: string, quota: number) => writeFileSync(join(folder, 'cpu.max'), `${quota} ${PERIOD_US}`),
  },
];

/** Creates a group of so many virtual CPUs; undefined where control groups cannot be written. */
export const createCpuLimit = (vcpus: number): CpuLimit | undefined => {
  for (const { root, means, limit } of GROUPS) {
    if (!existsSync(join(root, 'cgroup.procs'))) continue;
    const folder = join(root, `tongban-bench-${process.pid}`);
    try {
      mkdirSync(folder);
      limit(folder, Math.round(vcpus * PERIOD_US));
    } catch {
      continue;
    }
    return {
      means: `${vcpus} vCPU, ${means}`,
      add: (pid) => writeFileSync(join(folder, 'cgroup.procs'), String(pid)),
      remove: () => rmdirSync(folder),
    };
  }
  return undefined;
};
