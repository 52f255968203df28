import { place } from './template/intrinsics.ts';

/**
 * Settings of an AWS client that talks to a local endpoint. A name before the host (`http://name@localhost:8000`) is the
 * access key: DynamoDB Local keeps tables apart by it.
 */
export const localClient = (url: string) => {
  const { origin, username } = new URL(url);
  return {
    endpoint: origin,
    region: place.region,
    credentials: { accessKeyId: username || 'local', secretAccessKey: 'local' },
  };
};
