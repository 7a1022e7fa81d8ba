import type { Label } from './types.ts';

/** A label before it is known in which set it will be: everything but its source. */
export type Claim = Omit<Label, 'source'>;
