import {
  CAPABILITIES,
  type Capability,
  type ChainProtocol,
  type ChainSource,
} from '../../utils/chain/types.ts';
import { ConfirmButton } from '../confirm-button.tsx';
import { Foreign } from '../foreign.tsx';
import { useWording } from '../i18n.tsx';
import { Moment } from '../moment.tsx';
import type { MessageKey } from '../wording.ts';

const CAPABILITY = {
  balance: 'capability_balance',
  txCount: 'capability_tx_count',
  history: 'capability_history',
  firstSeen: 'capability_first_seen',
  lastSeen: 'capability_last_seen',
  counterparties: 'capability_counterparties',
  kind: 'capability_kind',
  tokens: 'capability_tokens',
} as const satisfies Record<Capability, MessageKey>;

const TRUST = {
  local: 'source_local',
  own: 'source_own',
  thirdparty: 'source_thirdparty',
} as const satisfies Record<ChainSource['trust'], MessageKey>;

const PROTOCOL: Readonly<Record<ChainProtocol, string>> = {
  'evm-rpc': 'EVM JSON-RPC',
  esplora: 'Esplora',
};

/** What a server can answer, and what it cannot. */
export function Capabilities({ capabilities }: { readonly capabilities: readonly Capability[] }) {
  const { t } = useWording();
  return (
    <ul class="capabilities">
      {CAPABILITIES.map((capability) => {
        const can = capabilities.includes(capability);
        return (
          <li key={capability} class={can ? 'can' : 'cannot'}>
            <span aria-hidden="true">{can ? '●' : '○'}</span> {t(CAPABILITY[capability])}
            {!can && <span class="visually-hidden"> ({t('capability_missing')})</span>}
          </li>
        );
      })}
    </ul>
  );
}

interface SourceListProps {
  readonly sources: readonly ChainSource[];
  /** Name of a chain for people; its id where it has none. */
  readonly chainName: (chain: string) => string;
  readonly onRemove: (source: ChainSource) => void;
}

/** The servers that may be asked. A URL may hold a key, so that only its host is shown. */
export function SourceList({ sources, chainName, onRemove }: SourceListProps) {
  const { t } = useWording();
  if (sources.length === 0)
    return (
      <div class="empty">
        <p class="title">{t('sources_none')}</p>
        <p class="soft">{t('sources_none_why')}</p>
      </div>
    );
  return (
    <ul class="cards">
      {sources.map((source) => (
        <li key={source.id} class="card">
          <p>
            <strong>
              <Foreign text={source.name} />
            </strong>{' '}
            <span class="soft">{hostOf(source.url)}</span>
          </p>
          <p class="small soft">
            {PROTOCOL[source.protocol]} · {chainName(source.chain)} · {t(TRUST[source.trust])}
            {source.software !== undefined && (
              <>
                {' '}
                · <Foreign text={source.software} />
              </>
            )}{' '}
            · {t('source_added')} <Moment time={source.addedAt} />
          </p>
          <Capabilities capabilities={source.capabilities} />
          <ConfirmButton
            label={t('action_remove')}
            question={t('source_remove_question', hostOf(source.url))}
            onConfirm={() => onRemove(source)}
          />
        </li>
      ))}
    </ul>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
