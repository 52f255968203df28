import { createSeal } from '../../../seal';

/** What this browser keeps for a desk. */
export const { store, seal, unseal } = createSeal('tongban-desk');
