import fc from 'fast-check';
import { organisation } from '../organisation.ts';
import { delegate, revoke } from '../rules.ts';
import type { Cast } from './cast.ts';
import { picked, WORKING_DAYS } from './step.ts';

/** A change of the registry while cases are under way. */
export type Edit = {
  readonly what: 'NOTHING' | 'DELEGATE' | 'REVOKE' | 'POST';
  readonly pick: number;
  readonly matter: string;
};

/** Random edits; the matters are such as a street's office decides until a village may. */
export const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom('NOTHING', 'NOTHING', 'DELEGATE', 'REVOKE', 'POST'),
  pick: fc.nat(99),
  matter: fc.constantFrom('HC-HO-01', 'HC-CA-07', 'HC-HR-01'),
});

/** Gives what makes edits one after the other, and how many were made. */
export const createEditor = ({ operator, clerks }: Cast) => {
  const by = operator.at('2016-04-01 08:00');
  const delegated: string[] = [];
  const posted = new Set<string>();
  return {
    made: () => delegated.length + posted.size,
    async make({ what, pick, matter }: Edit): Promise<void> {
      const day = picked(WORKING_DAYS, pick);
      switch (what) {
        case 'NOTHING':
          return;
        case 'DELEGATE': {
          const { delegation } = await delegate(by, { matter, from: day });
          if (delegation) delegated.push(delegation.code);
          return;
        }
        case 'REVOKE': {
          const last = delegated.at(-1);
          if (last !== undefined) await revoke(by, { delegation: last, lastDay: day });
          return;
        }
        case 'POST': {
          const { window } = picked(clerks, pick);
          if (posted.has(window)) return;
          const post = {
            subject: `clerk-${window}`,
            desk: window,
            duty: 'MAIN',
            from: '2016-04-01',
          } as const;
          const { posting } = await organisation.postStaff(by, post);
          if (posting) posted.add(window);
        }
      }
    },
  };
};
