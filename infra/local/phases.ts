/** Milliseconds that each phase of a start took, in order. */
export type Timings = Readonly<Record<string, number>>;

const LINES = {
  engine: 'Starting the database',
  synth: 'Opening the app',
  tables: 'Creating the tables',
  functions: 'Loading the functions',
  import: 'Importing the districts',
} as const;

/** The phases of a start: each is announced when it begins, and measured until the next one does. */
export const startPhases = (announce: (line: string) => void) => {
  const timings: Record<string, number> = {};
  let current: keyof typeof LINES | undefined;
  let from = 0;
  const end = (): void => {
    if (current) timings[current] = Math.round(performance.now() - from);
    current = undefined;
  };
  return {
    begin: (phase: keyof typeof LINES): void => {
      end();
      announce(LINES[phase]);
      [current, from] = [phase, performance.now()];
    },
    end: (): Timings => {
      end();
      return timings;
    },
  };
};
