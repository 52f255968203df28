/** Thrown to a read that waited for its turn until its request was answered without it. */
export class Abandoned extends Error {
  override readonly name = 'Abandoned';
}

/** Whose turn it is: one request, and a signal that it has been answered. */
type TurnOwner = { readonly ended: AbortSignal };

/** What to do, for whom, and whether nobody needs it once the request has been answered. */
type Turn<T> = {
  readonly owner: TurnOwner;
  readonly isRead: boolean;
  readonly act: () => Promise<T>;
};

type Waiting = { readonly isRead: boolean; begin(): void; abandon(): void };

/**
 * Lets at most so many acts run at once. Owners take turns, and the acts of one owner run in order; reads that still
 * wait when their owner ends fail with `Abandoned`.
 */
export const createTurns = (most: number) => {
  const lines = new Map<TurnOwner, Waiting[]>();
  let running = 0;

  const abandonReads = (owner: TurnOwner): void => {
    const line = lines.get(owner) ?? [];
    const kept = line.filter(({ isRead }) => !isRead);
    if (kept.length > 0) lines.set(owner, kept);
    else lines.delete(owner);
    for (const one of line) if (one.isRead) one.abandon();
  };

  const lineOf = (owner: TurnOwner): Waiting[] => {
    const line = lines.get(owner) ?? [];
    if (!lines.has(owner)) owner.ended.addEventListener('abort', () => abandonReads(owner), { once: true });
    lines.set(owner, line);
    return line;
  };

  const waitFor = ({ owner, isRead }: Turn<unknown>): Promise<void> =>
    new Promise((begin, reject) =>
      lineOf(owner).push({ isRead, begin, abandon: () => reject(new Abandoned()) }),
    );

  /** Hands a place on to the owner that has waited longest. */
  const pass = (): void => {
    const [first] = lines;
    if (!first) {
      running -= 1;
      return;
    }
    const [owner, line] = first;
    lines.delete(owner);
    const next = line.shift();
    if (line.length > 0) lines.set(owner, line);
    next?.begin();
  };

  return async <T>(turn: Turn<T>): Promise<T> => {
    if (turn.isRead && turn.owner.ended.aborted) throw new Abandoned();
    if (running >= most) await waitFor(turn);
    else running += 1;
    try {
      return await turn.act();
    } finally {
      pass();
    }
  };
};
