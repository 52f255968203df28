import { toHalfWidth } from '../plainText.ts';

/** What the holder of a number asks for by a reply. */
export type ReplyWord = 'STOP' | 'START';

/** Replies by which the holder of a number asks for no more messages or for messages again, as gateways and phones teach people. */
const WORDS: Readonly<Record<ReplyWord, ReadonlySet<string>>> = {
  STOP: new Set([
    ...['退订', '取消订阅', '停止', '拒收'],
    ...['TD', 'T', 'R', 'N', 'STOP', 'STOPALL', 'UNSUBSCRIBE', 'QUIT', 'END', 'CANCEL'],
  ]),
  START: new Set(['恢复', '恢复订阅', '订阅', 'START', 'UNSTOP']),
};

/** Reads what a reply asks for; width, case, spaces, quotation marks and a full stop do not matter. Undefined: neither. */
export const readReplyWord = (reply: string): ReplyWord | undefined => {
  const word = toHalfWidth(reply)
    .replace(/[\s.。!！,，"'“”‘’「」【】[\]]/g, '')
    .toUpperCase();
  return (['STOP', 'START'] as const).find((one) => WORDS[one].has(word));
};
