import { expect, test } from 'vitest';
import { mailboxOf, maskAddress, readAddress } from '../../../functions/message/address.ts';

test.each([
  ['SMS', '138 1234 5678', '+8613812345678'],
  ['SMS', '+86-138-1234-5678', '+8613812345678'],
  ['SMS', '００８６１３８１２３４５６７８', '+8613812345678'],
  ['SMS', '+852 5123 4567', '+85251234567'],
  ['EMAIL', ' name.of+x@mail.example.com ', 'name.of+x@mail.example.com'],
] as const)('by %s, “%s” is read as %s', (channel, typed, address) => {
  expect(readAddress(channel, typed)).toEqual({ value: address });
});

test.each([
  ['SMS', '0592-6051234'],
  ['SMS', '12812345678'],
  ['SMS', '+8612345'],
  ['SMS', '+012345678'],
  ['SMS', ''],
  ['SMS', '1'.repeat(101)],
  ['EMAIL', 'name@localhost'],
  ['EMAIL', 'a@b@example.com'],
  ['EMAIL', 'name@example.com\nBcc: other@example.com'],
] as const)('by %s, “%s” is no address', (channel, typed) => {
  expect(readAddress(channel, typed)).toMatchObject({
    refusals: [{ code: 'INVALID_INPUT', path: ['input', 'address'] }],
  });
});

test('a masked address shows too little to write to', () => {
  expect(maskAddress('SMS', '+8613812345678')).toBe('13*******78');
  expect(maskAddress('EMAIL', 'somebody@example.com')).toBe('s***@example.com');
});

test.each([
  ['Some.Body@Example.com', 'some.body@example.com'],
  ['somebody+1@example.com', 'somebody@example.com'],
  ['somebody+a+b@example.com', 'somebody@example.com'],
  ['+1@example.com', '+1@example.com'],
  ['+8613812345678', '+8613812345678'],
])('%s leads to the mailbox %s', (address, mailbox) => {
  expect(mailboxOf(address)).toBe(mailbox);
});
