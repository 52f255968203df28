import * as z from 'zod';
import { ReplacedAddress } from '../message/model.ts';
import { describeReplaced } from '../notice/replaced.ts';
import { parseCaseNumber } from '../record/numbers.ts';
import type { Directory } from '../registry/directory.ts';
import { nameDetailType } from './detailType.ts';
import type { BusEvent } from './model.ts';

/** What a contact says of addresses that windows replaced. */
export const ReplacingContact = z.object({
  district: z.string(),
  replaced: z.record(z.string(), ReplacedAddress).default({}),
});
type ReplacingContact = z.infer<typeof ReplacingContact>;

/** Builds the notices to the addresses of a contact that windows replaced and where nobody was told yet. */
export const buildContactNotices = (directory: Directory, { replaced }: ReplacingContact): BusEvent[] =>
  Object.values(replaced).flatMap(({ number, at, window }) => {
    const address = parseCaseNumber(number);
    if (!address) return [];
    const { district, village, matter } = address;
    const detail = {
      version: 1,
      // no position in the history: an instant is no small number
      id: `${number}#${Date.parse(at)}`,
      ...{ number, district, village, matter },
      ...{ type: 'REPLACED', at, status: 'REPLACED', to: [] },
      message: describeReplaced(directory, window),
      messageToAgent: null,
      messageToFormerAgent: null,
    } as const;
    return [{ source: 'tongban.messages', detailType: nameDetailType('Address', 'REPLACED'), detail }];
  });
