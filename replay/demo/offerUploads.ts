import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Issuer } from '../../infra/local/issuer.ts';
import { requestFor } from '../../infra/local/roleDefaults.ts';
import type { RequestSender } from '../play/client.ts';

const DISTRICT = '350205';
const FIRST_DAY = '2016-04-06';
const PUBLISHED_AT = new Date('2016-04-05T09:00:00Z');

// 居住证申领 (a photo), 高龄津贴
const MATTERS = ['HC-PS-04', 'HC-CA-07'];

const Version = z.looseObject({ code: z.string(), version: z.number(), effectiveTo: z.string().nullable() });
const Matters = z.object({ matters: z.array(Version) });
const Published = z.object({
  publishMatter: z.object({
    refusals: z.array(z.object({ code: z.string(), message: z.string() })).max(0),
  }),
});

/** Publishes the later versions of some matters, which ask for files and a form, from the first day of the demo on. */
export const offerUploads = async (ask: RequestSender, issueToken: Issuer['issueToken']): Promise<void> => {
  const file = await readFile(join('districts', DISTRICT, 'matters.json'), 'utf8');
  const { matters } = Matters.parse(JSON.parse(file));
  const token = await issueToken(requestFor('operator'));
  for (const code of MATTERS) {
    const [first, later] = matters.filter((one) => one.code === code);
    if (!first || !later) throw new Error(`${code} has no later version`);
    // until the pack's own later version takes over
    const matter = { ...later, effectiveFrom: FIRST_DAY, effectiveTo: first.effectiveTo };
    const input = { idempotencyKey: `demo-uploads-${code}`, district: DISTRICT, matter };
    await ask(
      {
        query:
          'mutation($input: PublishMatterInput!) { publishMatter(input: $input) { refusals { code message } } }',
        variables: { input },
        token,
        at: PUBLISHED_AT,
      },
      Published,
    );
  }
};
