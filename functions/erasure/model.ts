import * as z from 'zod';

/** Why the law asks for an erasure (个人信息保护法 art. 47, first paragraph, 1 to 5). */
export const Ground = z.enum([
  'PURPOSE_FULFILLED',
  'RETENTION_EXPIRED',
  'CONSENT_WITHDRAWN',
  'UNLAWFUL_PROCESSING',
  'OTHER_LAW',
]);
