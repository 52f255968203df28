import { expect, test } from 'vitest';
import { readArrival } from '../../../functions/scan/readArrival.ts';

const scanned = (scanResultStatus: string) => ({
  'detail-type': 'GuardDuty Malware Protection Object Scan Result',
  source: 'aws.guardduty',
  detail: {
    scanStatus: 'COMPLETED',
    s3ObjectDetails: { bucketName: 'files', objectKey: 'files/350205/0123456789ABCDEF' },
    scanResultDetails: { scanResultStatus, threats: null },
  },
});

test('an object that arrived has not been looked at yet', () => {
  const event = {
    'detail-type': 'Object Created',
    source: 'aws.s3',
    detail: { bucket: { name: 'files' }, object: { key: 'files/350205/a+b', size: 1 } },
  };
  expect(readArrival(event)).toEqual({ key: 'files/350205/a b' });
});

test.each([
  ['NO_THREATS_FOUND', 'NOTHING'],
  ['THREATS_FOUND', 'THREATS'],
  ['UNSUPPORTED', 'LOCKED'],
])('what GuardDuty calls %s is read as %s', (status, found) => {
  expect(readArrival(scanned(status))).toEqual({ key: 'files/350205/0123456789ABCDEF', found });
});

test.each(['ACCESS_DENIED', 'FAILED'])('a scan of GuardDuty that ended with %s is no result', (status) => {
  expect(() => readArrival(scanned(status))).toThrow();
});
