import { categoryOf } from '../categories.ts';
import { isKeyless } from '../keyless.ts';
import { type Rule, sayOf } from './rule.ts';

/**
 * Null and burn addresses are known for what they are. Lists of frozen or phishing addresses name them too:
 * that claim is shown, but nobody is behind such an account.
 */
export const keyless: Rule = (label) => {
  if (!isKeyless(label.account)) return undefined;
  const isBurn = categoryOf(label.concept) === 'burn';
  const sentence = sayOf(isBurn ? 'risk_is_burn' : 'risk_keyless', label);
  const signal = { rule: 'keyless', score: 0, rating: 'known', concept: label.concept } as const;
  return { signal: { ...signal, sentence, evidence: label }, category: 'burn', ceiling: 0, counts: false };
};
