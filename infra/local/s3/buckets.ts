import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An answer of S3: an object's content, or XML. */
export type Answer = { readonly status: number; readonly body?: string | Buffer };

const KEY = /^[\w.-]+(\/[\w.-]+)*$/;

const error = (status: number, code: string): Answer => ({
  status,
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
});

/** Buckets as folders and objects as files, of which the newest version is kept. */
export const openBuckets = (folder: string) => {
  const fileOf = (bucket: string, key: string): string | undefined =>
    KEY.test(`${bucket}/${key}`) && !key.includes('..') ? join(folder, bucket, key) : undefined;
  return {
    /** Writes an object; with `onlyNew` (If-None-Match: *) none that is there is replaced. */
    put: (bucket: string, key: string, content: Buffer, onlyNew: boolean): Answer => {
      const file = fileOf(bucket, key);
      if (file === undefined) return error(400, 'InvalidArgument');
      if (onlyNew && existsSync(file)) return error(412, 'PreconditionFailed');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return { status: 200 };
    },
    get: (bucket: string, key: string): Answer => {
      const file = fileOf(bucket, key);
      return file !== undefined && existsSync(file)
        ? { status: 200, body: readFileSync(file) }
        : error(404, 'NoSuchKey');
    },
    list: (bucket: string, prefix: string): Answer => {
      const root = join(folder, bucket);
      const files = existsSync(root) ? readdirSync(root, { recursive: true, withFileTypes: true }) : [];
      const keys = files
        .filter((one) => one.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
        .filter((key) => key.startsWith(prefix))
        .sort();
      const contents = keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
      return {
        status: 200,
        body: `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><IsTruncated>false</IsTruncated>${contents}</ListBucketResult>`,
      };
    },
    /** The template has no such bucket. */
    missing: (): Answer => error(404, 'NoSuchBucket'),
    /** Nothing else is allowed, least of all deleting. */
    refuse: (): Answer => error(403, 'AccessDenied'),
  };
};
