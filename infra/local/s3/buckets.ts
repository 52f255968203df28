import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An answer of S3: an object's content, or XML. */
export type Answer = {
  readonly status: number;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
};

const KEY = /^[\w.-]+(\/[\w.-]+)*$/;
const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/** The answer to a request that S3 does not carry out. */
export const refusal = (status: number, code: string, message = code): Answer => ({
  status,
  body: `${XML}<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`,
});

const escapeXml = (text: string): string => text.replace(/[<>&"]/g, (one) => `&#${one.charCodeAt(0)};`);

export type Buckets = ReturnType<typeof openBuckets>;

/** Buckets as folders and objects as files, of which the newest version is kept. */
export const openBuckets = (folder: string) => {
  const fileOf = (bucket: string, key: string): string | undefined =>
    KEY.test(`${bucket}/${key}`) && !key.includes('..') ? join(folder, bucket, key) : undefined;
  const keysOf = (bucket: string, prefix: string): string[] => {
    const root = join(folder, bucket);
    const files = existsSync(root) ? readdirSync(root, { recursive: true, withFileTypes: true }) : [];
    return files
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
      .filter((key) => key.startsWith(prefix))
      .sort();
  };
  return {
    /** Writes an object; with `onlyNew` (If-None-Match: *) none that is there is replaced. */
    put: (bucket: string, key: string, content: Buffer, onlyNew: boolean): Answer => {
      const file = fileOf(bucket, key);
      if (file === undefined) return refusal(400, 'InvalidArgument');
      if (onlyNew && existsSync(file)) return refusal(412, 'PreconditionFailed');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return { status: 200 };
    },
    get: (bucket: string, key: string): Answer => {
      const file = fileOf(bucket, key);
      return file !== undefined && existsSync(file)
        ? { status: 200, body: readFileSync(file) }
        : refusal(404, 'NoSuchKey');
    },
    remove: (bucket: string, key: string): Answer => {
      const file = fileOf(bucket, key);
      if (file !== undefined) rmSync(file, { force: true });
      return { status: 204 };
    },
    list: (bucket: string, prefix: string): Answer => {
      const contents = keysOf(bucket, prefix).map((key) => `<Contents><Key>${key}</Key></Contents>`);
      return {
        status: 200,
        body: `${XML}<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`,
      };
    },
    /** Lists the one version of each object that is kept. */
    listVersions: (bucket: string, prefix: string): Answer => {
      const versions = keysOf(bucket, prefix).map(
        (key) => `<Version><Key>${key}</Key><VersionId>null</VersionId><IsLatest>true</IsLatest></Version>`,
      );
      return {
        status: 200,
        body: `${XML}<ListVersionsResult><IsTruncated>false</IsTruncated>${versions.join('')}</ListVersionsResult>`,
      };
    },
  };
};
