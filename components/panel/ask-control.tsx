import type { ChainState } from '../../utils/intel/views.ts';
import { useWording } from '../i18n.tsx';
import { Problem } from '../problem.tsx';
import { Waiting } from '../waiting.tsx';
import type { MessageKey } from '../wording.ts';

/** What asking this server gives away, by how far it is from the person. */
const TRUST = {
  local: 'ask_trust_local',
  own: 'ask_trust_own',
  thirdparty: 'ask_trust_thirdparty',
} as const satisfies Record<ChainState['source']['trust'], MessageKey>;

export interface AskActions {
  readonly onAsk: (sourceId: string) => void;
  readonly onCancelAsk: (sourceId: string) => void;
}

interface AskControlProps extends AskActions {
  readonly state: ChainState;
}

/** Asks one source. The button names the host and what it learns, before it is pressed. */
export function AskControl({ state, onAsk, onCancelAsk }: AskControlProps) {
  const { t } = useWording();
  const { source } = state;
  if (state.state === 'asking')
    return (
      <div class="ask">
        <Waiting
          {...(state.since === undefined ? {} : { since: state.since })}
          late={
            <button type="button" onClick={() => onCancelAsk(source.id)}>
              {t('action_cancel')}
            </button>
          }
        >
          {t('ask_waiting', source.host)}
        </Waiting>
      </div>
    );
  return (
    <div class="ask">
      <button type="button" onClick={() => onAsk(source.id)}>
        {t(state.state === 'not-asked' ? 'ask_host' : 'ask_host_again', source.host)}
      </button>
      <small class="soft">{t(TRUST[source.trust])}</small>
      {state.state === 'failed' && state.failure !== undefined && <Problem failure={state.failure} />}
    </div>
  );
}
