import { getCaseAddress } from '../../record/numbers.ts';
import type { CertificateSubject } from '../signing/claims.ts';

/** Certificates of one list: 16 KB before compression, so that nobody who fetches it shows whom it is about. */
export const LIST_SIZE = 131_072;

/** Where status lists are published, below the address of the platform. */
export const STATUS_PATH = '.well-known/certificate-status';

/** A status list: the nth of a district, from 0. */
export type ListName = { readonly district: string; readonly nth: number };

const LIST_NAME = /^(\d{6})-(0|[1-9]\d{0,5})$/;

/** Reads the name of a list, such as `350205-0`. */
export const parseListName = (name: string): ListName | undefined => {
  const [, district, nth] = LIST_NAME.exec(name) ?? [];
  return district === undefined ? undefined : { district, nth: Number(nth) };
};

/** Formats the address of a list: a fixed path, because the name is all that varies. */
export const formatListUri = (publicUrl: string, { district, nth }: ListName): string =>
  `${publicUrl}${STATUS_PATH}?list=${district}-${nth}`;

/** Returns the place of a certificate in a status list. Undefined: granted before there were any. */
export const statusOf = (
  publicUrl: string,
  { number, certificate: { statusIndex } }: Pick<CertificateSubject, 'number' | 'certificate'>,
): { readonly idx: number; readonly uri: string } | undefined => {
  if (statusIndex === undefined) return undefined;
  const list = { district: getCaseAddress(number).district, nth: Math.floor(statusIndex / LIST_SIZE) };
  return { idx: statusIndex % LIST_SIZE, uri: formatListUri(publicUrl, list) };
};
