import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const Shard = z.object({ after: z.string().optional(), ended: z.boolean().default(false) });
const Stored = z.object({ streamArn: z.string(), shards: z.record(z.string(), Shard) });

/** How far a stream has been handled; survives a restart. */
export type StreamProgress = {
  /** Sequence number of the last handled record of a shard. */
  after(shard: string): string | undefined;
  ended(shard: string): boolean;
  handled(shard: string, sequenceNumber: string): void;
  end(shard: string): void;
};

/** Opens the progress kept in `file`; it starts anew for another stream, such as that of a table made again. */
export const openProgress = (file: string, streamArn: string): StreamProgress => {
  const shards = read(file, streamArn);
  const write = (shard: string, change: Partial<z.infer<typeof Shard>>): void => {
    shards[shard] = { ended: false, ...shards[shard], ...change };
    writeFileSync(`${file}.new`, JSON.stringify({ streamArn, shards }));
    renameSync(`${file}.new`, file);
  };
  return {
    after: (shard) => shards[shard]?.after,
    ended: (shard) => shards[shard]?.ended ?? false,
    handled: (shard, sequenceNumber) => {
      if (shards[shard]?.after !== sequenceNumber) write(shard, { after: sequenceNumber });
    },
    end: (shard) => write(shard, { ended: true }),
  };
};

const read = (file: string, streamArn: string): z.infer<typeof Stored>['shards'] => {
  if (!existsSync(file)) return {};
  const stored = Stored.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return stored.success && stored.data.streamArn === streamArn ? stored.data.shards : {};
};
