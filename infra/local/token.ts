// npm run -s token -- <role> [--window ID] [--office ID] [--person IDENTITY] [--district CODE]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkCharacter } from '../../functions/identity/identityNumber.ts';
import { createIssuer, roles, type TokenRequest } from './issuer.ts';
import { readIssuer } from './issuerKey.ts';
import { requestFor } from './roleDefaults.ts';
import { oneLine } from './startFailure.ts';

const ISSUER_FILE = join('.tongban', 'issuer.json');

const options = {
  window: { type: 'string', multiple: true },
  office: { type: 'string', multiple: true },
  person: { type: 'string' },
  district: { type: 'string' },
} as const;

const isTestIdentity = (text: string): boolean =>
  /^999999\d{11}[\dX]$/.test(text) && checkCharacter(text.slice(0, 17)) === text.charAt(17);

const Command = z.strictObject({
  role: z.enum(roles, `the role must be one of ${roles.join(', ')}`),
  windows: z.array(z.string().regex(/^\d{12}-\d{2}$/, '--window must be like 350205002214-01')).optional(),
  offices: z
    .array(
      z.string().regex(/^\d{12}(-[A-Z]{2,6})?$/, '--office must be like 350205002000 or 350205000000-PS'),
    )
    .optional(),
  person: z
    .string()
    .refine(
      isTestIdentity,
      '--person must be a test identity: 18 characters that begin with 999999 and end in the right check character',
    )
    .optional(),
  district: z
    .string()
    .regex(/^\d{6}$/, '--district must be 6 digits')
    .optional(),
});

const readCommand = (): TokenRequest => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const { window: windows, office: offices, person, district } = values;
  const [role, ...others] = positionals;
  if (others.length > 0) throw new Error(`one role only; ${others.join(' ')} is too much`);
  const command = Command.safeParse(withoutUndefined({ role, windows, offices, person, district }));
  if (!command.success) throw new Error(command.error.issues[0]?.message);
  const { role: known, ...given } = command.data;
  return requestFor(known, withoutUndefined(given));
};

const withoutUndefined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  JSON.parse(JSON.stringify(value));

try {
  const request = readCommand();
  const settings = readIssuer(ISSUER_FILE);
  if (!settings) throw new Error(`there is no ${ISSUER_FILE} yet: run npm start first`);
  console.log(await createIssuer(settings).issueToken(request));
} catch (error) {
  console.error(`token: ${oneLine(error)}`);
  process.exitCode = 1;
}
