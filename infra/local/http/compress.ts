import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { HttpAnswer } from './answer.ts';
import type { HttpRequest } from './event.ts';

const compressBrotli = promisify(brotliCompress);
const QUALITY = 5;
/** CloudFront leaves smaller files as they are. */
const SMALLEST = 1_000;
const TEXTS = /^(text\/|image\/svg\+xml|application\/(json|manifest\+json))/;

/** Compresses an answer for browsers that take brotli, as CloudFront does: texts that are not tiny. */
export const compress = async ({ headers }: HttpRequest, answer: HttpAnswer): Promise<HttpAnswer> => {
  const takesBrotli = headers['accept-encoding']?.some((line) => /\bbr\b/.test(line)) ?? false;
  const isText = TEXTS.test(String(answer.headers['content-type']));
  if (!takesBrotli || !isText || Buffer.byteLength(answer.body) < SMALLEST) return answer;
  const body = await compressBrotli(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  return {
    ...answer,
    headers: { ...answer.headers, 'content-encoding': 'br', vary: 'accept-encoding' },
    body,
  };
};
