import { createHash } from 'node:crypto';

/** Makes up the value of a secret from its name: the same in every run. */
export const secretOf = (id: string): string => createHash('sha256').update(id).digest('base64');
