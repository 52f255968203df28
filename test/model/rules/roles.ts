import { type Facts, refuse } from './answer.ts';

/** The refusal for every other role. */
export const FORBIDDEN = refuse('FORBIDDEN');

/** Returns whether the asker files for themselves or others. */
export const isFiler = ({ by }: Facts): boolean => by.role === 'RESIDENT' || by.role === 'AGENT';
