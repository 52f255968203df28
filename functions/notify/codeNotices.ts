import * as z from 'zod';
import type { Directory } from '../registry/directory.ts';
import { nameDetailType } from './detailType.ts';
import type { BusEvent } from './model.ts';

/** What the stream says of a code: neither the code nor the address. */
export const AskedCode = z.object({
  number: z.string(),
  district: z.string(),
  version: z.number(),
  askedAt: z.string(),
  tries: z.number(),
});
type AskedCode = z.infer<typeof AskedCode>;

const MESSAGE = {
  zh: '您要求的验证码已生成。',
  en: 'The code that you asked for was made.',
};

/** Builds the notice that a code is to be sent; none of a code that was entered. */
export const buildCodeNotices = (
  { district }: Directory,
  { number, version, askedAt, tries }: AskedCode,
): BusEvent[] => {
  if (tries > 0) return [];
  const detail = {
    version: 1,
    id: `${number}#${version}`,
    // of no village and no matter
    ...{ number, district: district.code, village: `${district.code}000000`, matter: null },
    ...{ type: 'CODE_ASKED', at: askedAt, status: 'CODE_ASKED', to: [] },
    ...{ message: MESSAGE, messageToAgent: null, messageToFormerAgent: null },
  } as const;
  return [{ source: 'tongban.codes', detailType: nameDetailType('Address', 'CODE_ASKED'), detail }];
};
