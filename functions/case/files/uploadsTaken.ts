import { RefusableError } from '../../refusal/refusableError.ts';
import { type Refusal, refuse } from '../../refusal/refusal.ts';

/** Thrown when uploads were named by another case, or removed, after they were read. */
export class UploadsTaken extends RefusableError {
  refusalAt(path: readonly string[]): Refusal {
    return refuse('CONFLICT', path);
  }
}
