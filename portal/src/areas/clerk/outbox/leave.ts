import { readOutbox, wipeOutbox } from './outbox';

/** Number of visits that would be lost if this browser forgot them now. */
export const countKept = async (): Promise<number> => (await readOutbox()).length;

/** Deletes all that this browser keeps for the desk: whoever comes next finds nothing. */
export const wipeDesk = wipeOutbox;
