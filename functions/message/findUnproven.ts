import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Directory } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import type { FoundContact } from './contactRepository.ts';
import { messageStateOf } from './messageState.ts';
import type { Channel, Contact } from './model.ts';
import { type Preferences, showPreferences } from './showPreferences.ts';

/** A contact to which no messages go until its holder proves to read there. */
export type Unproven = {
  readonly person: string;
  readonly contact: Contact;
  readonly channel: Channel;
  readonly sealedAddress: string;
  readonly preferences: Preferences;
};

const NOTHING_TO_PROVE = {
  zh: '没有需要验证的手机号码或邮箱',
  en: 'No phone number or mail address has to be confirmed',
};

/** Finds what a code proves about a contact. Refuses one that is off, or gets messages. */
export const findUnproven = async (
  { services }: Context,
  directory: Directory,
  found: FoundContact | undefined,
): Promise<Outcome<Unproven>> => {
  const preferences = found && (await showPreferences(services, directory, found));
  const { channel, sealedAddress } = found?.contact ?? {};
  const isUnproven = ['UNCONFIRMED', 'STOPPED'].includes(messageStateOf(preferences?.contact));
  if (!found || !preferences || !channel || sealedAddress === undefined || !isUnproven)
    return refused(refuse('NOT_ALLOWED_IN_STATUS', ['input'], NOTHING_TO_PROVE));
  return { value: { ...found, channel, sealedAddress, preferences } };
};
