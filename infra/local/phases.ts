/** Milliseconds that each phase of a start took, in order. */
export type Timings = Readonly<Record<string, number>>;

const LINES = {
  engine: 'Starting the database',
  synth: 'Opening the app',
  tables: 'Creating the tables',
  functions: 'Loading the functions',
  import: 'Importing the districts',
} as const;

/** Announces each phase of a start when it begins, and measures it until the next one begins. */
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
