import type { Operation } from '../../../functions/identity/policy.ts';
import { actExamples } from './acts.ts';
import { caseExamples } from './cases.ts';
import { erasureExamples } from './erasure.ts';
import type { Example } from './example.ts';
import { fileExamples } from './files.ts';
import { helpExamples } from './help.ts';
import { messageExamples } from './messages.ts';
import { organisationExamples } from './organisation.ts';
import { otherExamples } from './others.ts';
import { queueExamples } from './queue.ts';
import { ratingExamples } from './ratings.ts';
import { receiptExamples } from './receipts.ts';
import { ruleExamples } from './rules.ts';

/** One example of every operation; a test fails for an operation without one. */
export const examples: { readonly [operation in Operation]?: Example } = {
  ...otherExamples,
  ...ruleExamples,
  ...organisationExamples,
  ...caseExamples,
  ...actExamples,
  ...ratingExamples,
  ...receiptExamples,
  ...fileExamples,
  ...helpExamples,
  ...queueExamples,
  ...erasureExamples,
  ...messageExamples,
};
