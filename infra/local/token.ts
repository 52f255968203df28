import { z } from 'zod';
import { checkCharacter } from '../../functions/identity/identityNumber.ts';
import { type Command, districtOption, runCommand } from '../operate/command.ts';
import { findIssuer } from './folderIssuer.ts';
import { roles } from './issuer.ts';
import { ISSUER_FILE } from './issuerKey.ts';
import { givenPort, runnerAddress } from './port.ts';
import { requestFor } from './roleDefaults.ts';
import { StartFailure } from './startFailure.ts';

const TestIdentity = z.string().superRefine((text, { addIssue }) => {
  const right = checkCharacter(text.slice(0, 17));
  if (!/^999999\d{11}[\dX]$/.test(text))
    addIssue(
      '--person must be a test identity: 999999, a birth date such as 19800101, three digits and a check character',
    );
  else if (text.charAt(17) !== right)
    addIssue(`--person must end in its right check character: ${text.slice(0, 17)}${right}`);
});

const noRole = `the role must be one of ${roles.join(', ')}`;

const schema = z
  .object({
    words: z.tuple([z.enum(roles, noRole)], noRole),
    window: z.array(z.string().regex(/^\d{12}-\d{2}$/, '--window must be like 350205002214-01')).optional(),
    office: z
      .array(
        z.string().regex(/^\d{12}(-[A-Z]{2,6})?$/, '--office must be like 350205002000 or 350205000000-PS'),
      )
      .optional(),
    person: TestIdentity.optional(),
    district: districtOption.optional(),
  })
  .transform(({ words: [role], window: windows, office: offices, person, district }) =>
    requestFor(role, {
      ...(windows && { windows }),
      ...(offices && { offices }),
      ...(person !== undefined && { person }),
      ...(district !== undefined && { district }),
    }),
  );

const command: Command<typeof schema> = {
  name: 'token',
  usage: 'npm run -s token -- ROLE [--window ID] [--office ID] [--person IDENTITY] [--district CODE]',
  about: `Prints an access token that the local runner accepts for 12 hours. ROLE is one of ${roles.join(', ')}. The token is for the runner on PORT, or else for the one that started last.`,
  options: {
    window: { type: 'string', multiple: true, help: 'window that a clerk is posted to; may be repeated' },
    office: { type: 'string', multiple: true, help: 'office that a reviewer is posted to; may be repeated' },
    person: { type: 'string', help: 'identity number of a resident or agent, a test identity' },
    district: { type: 'string', help: 'code of the district that the role holds in; 350205 unless given' },
  },
  words: true,
  schema,
  failure: 1,
};

await runCommand(command, async (request) => {
  const port = givenPort();
  const issuer = findIssuer(port ? runnerAddress(port) : undefined);
  if (!issuer)
    throw new StartFailure(
      `there is no ${ISSUER_FILE} yet: run npm start first, or wait until it says where it listens`,
    );
  // stdout is for the token alone
  console.error(`Signed for the runner at ${issuer.name}.`);
  console.log(await issuer.issueToken(request));
  return 0;
});
