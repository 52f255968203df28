import type { KMSClient } from '@aws-sdk/client-kms';
import type * as z from 'zod';
import { contactKey } from '../dynamodb/keys.ts';
import { createPersonSeal } from '../identity/personSeal.ts';
import { SealedAddress, SealedCode } from './model.ts';

/** Seals the addresses of people, and codes that go there, under data keys of their own, which the sender of messages may open. */
export type ContactSeal = {
  seal(district: string, person: string, address: string): Promise<string>;
  open(district: string, person: string, sealed: string): Promise<string>;
  sealCode(district: string, person: string, code: z.infer<typeof SealedCode>): Promise<string>;
  openCode(district: string, person: string, sealed: string): Promise<z.infer<typeof SealedCode>>;
};

/** Creates the seal of addresses; each is bound to its district and person. */
export const createContactSeal = (kms: KMSClient, keyId: string): ContactSeal => {
  const seal = createPersonSeal(kms, keyId, undefined, 'tongban-contact');
  const boundTo = (district: string, person: string) =>
    ({ purpose: 'CONTACT', number: contactKey(district, person).pk }) as const;
  return {
    seal: (district, person, address) => seal.seal({ address }, boundTo(district, person)),
    open: async (district, person, sealed) =>
      (await seal.open(SealedAddress, sealed, boundTo(district, person))).address,
    sealCode: (district, person, code) => seal.seal(code, boundTo(district, person)),
    openCode: (district, person, sealed) => seal.open(SealedCode, sealed, boundTo(district, person)),
  };
};
