import { z } from 'zod';
import type { Inbox } from './received.ts';
import { secretOf } from './secrets.ts';

/** An answer of a service. */
export type ServiceAnswer = { readonly status: number; readonly type: string; readonly body: string };

/** Numbers that end like this have replied STOP. */
const OPTED_OUT = /0000$/;
/** Numbers that end like this are known to no network. */
const UNKNOWN_NUMBER = /9999$/;
const E164 = /^\+[1-9]\d{6,14}$/;
/** Ten parts of a text message; SNS takes no more. */
const LONGEST_TEXT = 1_600;

/** Whether the holder of a number replied STOP. */
export const isOptedOut = (number: string): boolean => OPTED_OUT.test(number);
/** Whether no network knows a number. */
export const isUnknownNumber = (number: string): boolean => UNKNOWN_NUMBER.test(number);

/** Answers SNS's Publish to a phone and CheckIfPhoneNumberIsOptedOut, in its Query protocol. */
export const answerSns = (form: URLSearchParams, inbox: Inbox): ServiceAnswer => {
  const action = form.get('Action');
  if (action === 'CheckIfPhoneNumberIsOptedOut')
    return xml(200, `<isOptedOut>${isOptedOut(form.get('phoneNumber') ?? '')}</isOptedOut>`, action);
  const [to, text] = [form.get('PhoneNumber') ?? '', form.get('Message') ?? ''];
  if (
    action !== 'Publish' ||
    !E164.test(to) ||
    text === '' ||
    text.length > LONGEST_TEXT ||
    isUnknownNumber(to)
  )
    return {
      ...xml(400, '', ''),
      body: '<ErrorResponse><Error><Type>Sender</Type><Code>InvalidParameter</Code></Error></ErrorResponse>',
    };
  inbox.add({ via: 'sns', to, text });
  return xml(200, '<MessageId>00000000-0000-4000-8000-000000000000</MessageId>', action);
};

const xml = (status: number, result: string, action: string): ServiceAnswer => ({
  status,
  type: 'text/xml',
  body: `<${action}Response xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><${action}Result>${result}</${action}Result></${action}Response>`,
});

const Part = z.object({ Data: z.string().min(1), Charset: z.literal('UTF-8') });
const Mail = z.object({
  FromEmailAddress: z.email(),
  Destination: z.object({ ToAddresses: z.tuple([z.email()]) }),
  Content: z.object({ Simple: z.object({ Subject: Part, Body: z.object({ Text: Part }) }) }),
});

/** Answers SES's SendEmail of one plain mail. */
export const answerSes = (sent: string, inbox: Inbox): ServiceAnswer => {
  const mail = Mail.safeParse(JSON.parse(sent));
  if (!mail.success) return json(400, { message: 'not a mail' });
  const { Destination, Content } = mail.data;
  inbox.add({ via: 'ses', to: Destination.ToAddresses[0], text: Content.Simple.Body.Text.Data });
  return json(200, { MessageId: 'local' });
};

const Wanted = z.object({ SecretId: z.string() });

/** Answers Secrets Manager's GetSecretValue. */
export const answerSecrets = (sent: string, ids: readonly string[]): ServiceAnswer => {
  const { SecretId } = Wanted.parse(JSON.parse(sent));
  return ids.includes(SecretId)
    ? json(200, { ARN: SecretId, Name: SecretId, SecretString: secretOf(SecretId) })
    : json(400, { __type: 'ResourceNotFoundException' });
};

export const json = (status: number, body: object): ServiceAnswer => ({
  status,
  type: 'application/x-amz-json-1.1',
  body: JSON.stringify(body),
});
