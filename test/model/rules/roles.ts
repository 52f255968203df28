import { type Facts, refused } from './answer.ts';

/** What anybody else is told. */
export const FORBIDDEN = refused('FORBIDDEN');

/** Whether the asker files for themselves or others. */
export const filers = ({ by }: Facts): boolean => by.role === 'RESIDENT' || by.role === 'AGENT';

/** Whether the asker serves at windows or offices. */
export const atDesks = ({ by }: Facts): boolean => by.role === 'CLERK' || by.role === 'REVIEWER';
