/**
 * The attributes that the sender of messages may read and write, which its role enforces: of a case, a help request or a
 * booking only whose it is and who acts for them; of a contact the address, sealed; and its own records. Never names, numbers, forms or histories.
 */
export const READ_ATTRIBUTES = [
  'pk',
  'sk',
  // whose an item is, and the person's other documents
  'person',
  'asker',
  'others',
  // who acts for them, and from when to when: `authority.from` and `authority.to`
  'agentPerson',
  'authority',
  'authorityRevokedAt',
  'from',
  'to',
  // the contact
  'channel',
  'lang',
  'namesMatter',
  'sealedAddress',
  'setAt',
  'stoppedAt',
  'addressHash',
  'setAfterStop',
  'unconfirmed',
  'replaced',
  // the code that was sent to an address, sealed with it
  'sealedCode',
  'version',
  // the record of a message
  'state',
  'claimedAt',
  'again',
] as const;

export const WRITE_ATTRIBUTES = [
  'pk',
  'sk',
  'kind',
  // the record of a message
  'id',
  'state',
  'channel',
  'at',
  'claimedAt',
  'again',
  // the messages of a person on a day
  'count',
  // a line of the access log
  'viewer',
  'role',
  'desks',
  'how',
  // the end of a consent, if it is still the same
  'setAt',
  'stoppedAt',
  // an address that was replaced, once whoever reads there was told
  'replaced',
] as const;
