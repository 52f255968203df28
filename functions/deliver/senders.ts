import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { CheckIfPhoneNumberIsOptedOutCommand, PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { type Endpoint, isTaken, postWebhook } from '../webhook/postWebhook.ts';
import { NotSent, type Outgoing, type Sender, type SendResult } from './model.ts';

type Answered = { readonly $metadata: { readonly httpStatusCode?: number | undefined } };
const isAnswered = (error: unknown): error is Error & Answered =>
  error instanceof Error && '$metadata' in error && '$response' in error && error.$response !== undefined;

/** Runs a call of AWS. An answered error says that nothing was sent; without an answer nobody can tell. */
const sendByAws = async (call: () => Promise<unknown>): Promise<SendResult> => {
  try {
    await call();
    return 'SENT';
  } catch (error) {
    if (!isAnswered(error)) throw error;
    const status = error.$metadata.httpStatusCode ?? 0;
    // throttled, or the service's own fault
    if (status === 429 || status >= 500 || /Thrott|TooMany|LimitExceeded/.test(error.name))
      throw new NotSent();
    return 'REFUSED';
  }
};

/** Sends text messages by SNS, which keeps the list of numbers that replied STOP. */
export const createSnsSender = (sns: SNSClient): Sender => ({
  isIdempotent: false,
  async send({ address, text }) {
    const check = new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber: address });
    if ((await sns.send(check).catch(notSent)).isOptedOut) return 'STOPPED';
    const type = { DataType: 'String', StringValue: 'Transactional' };
    return sendByAws(() =>
      sns.send(
        new PublishCommand({
          PhoneNumber: address,
          Message: text,
          MessageAttributes: { 'AWS.SNS.SMS.SMSType': type },
        }),
      ),
    );
  },
});

const notSent = (): never => {
  throw new NotSent();
};

const SUBJECTS = { zh: '办事进度提醒', en: 'News about your matter' };
const CODE_SUBJECTS = { zh: '验证码', en: 'Your code' };

/** Sends mails by SES from an address of the stage. */
export const createSesSender = (ses: SESv2Client, from: string): Sender => ({
  isIdempotent: false,
  send: ({ address, lang, parameters, text }) =>
    sendByAws(() =>
      ses.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [address] },
          Content: {
            Simple: {
              Subject: { Data: ('code' in parameters ? CODE_SUBJECTS : SUBJECTS)[lang], Charset: 'UTF-8' },
              Body: { Text: { Data: text, Charset: 'UTF-8' } },
            },
          },
        }),
      ),
    ),
});

const TIMED_OUT = [408, 425, 429];
/** The gateway's answer for a number whose holder asked for no more messages. */
const GONE = 410;

/** Sends text messages through the gateway of a district, as signed webhooks; it knows repeats by their id. */
export const createGatewaySender = (endpoint: Endpoint, clock: () => Date = () => new Date()): Sender => ({
  isIdempotent: true,
  async send(message) {
    const webhook = { id: message.id, body: JSON.stringify(toGateway(message)) };
    const status = await postWebhook(endpoint, webhook, clock());
    if (isTaken(status)) return 'SENT';
    if (status === GONE) return 'STOPPED';
    if (status < 400 || status >= 500 || TIMED_OUT.includes(status)) throw new NotSent();
    return 'REFUSED';
  },
});

const toGateway = ({ district, address, lang, template, parameters, signature, text }: Outgoing) => ({
  type: 'message.sms',
  data: { district, to: address, language: lang, signature, template, parameters, text },
});
