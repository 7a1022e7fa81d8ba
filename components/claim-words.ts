import { CONFIDENCE, type ConfidenceId, type Role } from '../utils/labels/types.ts';
import { cleanText } from './clean-text.ts';
import type { MessageKey, Wording } from './wording.ts';

const CONFIDENCE_WORD = {
  override: 'confidence_override',
  ownership: 'confidence_ownership',
  ledger_immanent: 'confidence_ledger_immanent',
  manual_transaction: 'confidence_manual_transaction',
  service_api: 'confidence_service_api',
  forensic_investigation: 'confidence_forensic_investigation',
  authority_data: 'confidence_authority_data',
  trusted_provider: 'confidence_trusted_provider',
  service_data: 'confidence_service_data',
  forensic: 'confidence_forensic',
  untrusted_transaction: 'confidence_untrusted_transaction',
  web_crawl: 'confidence_web_crawl',
  heuristic: 'confidence_heuristic',
  unknown: 'confidence_unknown',
} as const satisfies Record<ConfidenceId, MessageKey>;

const ROLE_WORD = {
  perpetrator: 'role_perpetrator',
  subject: 'role_subject',
  victim: 'role_victim',
  service: 'role_service',
  asset: 'role_asset',
  authority: 'role_authority',
  user: 'role_user',
  unknown: 'role_unknown',
} as const satisfies Record<Role, MessageKey>;

/** `Data of an authority, 60 of 100`. */
export function confidenceText(id: ConfidenceId, wording: Wording): string {
  return wording.t('confidence_level', wording.t(CONFIDENCE_WORD[id]), wording.number(CONFIDENCE[id]));
}

export function roleText(role: Role, wording: Wording): string {
  return wording.t(ROLE_WORD[role]);
}

/** A concept's name; its id where a list uses one that has no name here. */
export function conceptText(id: string, wording: Wording): string {
  const sentence = { key: `concept_${id}`, substitutions: [] };
  const name = wording.sentence(sentence);
  return name === sentence.key ? cleanText(id.replaceAll('_', ' ')) : name;
}

/** The ids of confidence, surest first. */
export const CONFIDENCE_IDS: readonly ConfidenceId[] = Object.keys(CONFIDENCE_WORD).filter(
  (id): id is ConfidenceId => id in CONFIDENCE,
);
