import { toHalfWidth } from '../plainText.ts';

/** Replies by which the holder of a number asks for no more messages, as gateways and phones teach people. */
const STOP_WORDS: ReadonlySet<string> = new Set([
  ...['退订', '取消订阅', '停止', '拒收'],
  ...['TD', 'T', 'R', 'N', 'STOP', 'STOPALL', 'UNSUBSCRIBE', 'QUIT', 'END', 'CANCEL'],
]);

/** Whether a reply asks for no more messages; width, case, spaces, quotation marks and a full stop do not matter. */
export const isStopWord = (reply: string): boolean =>
  STOP_WORDS.has(
    toHalfWidth(reply)
      .replace(/[\s.。!！,，"'“”‘’「」【】[\]]/g, '')
      .toUpperCase(),
  );
