import type { ComponentChildren } from 'preact';
import type { AccountFacts, AccountKind, Activity, Answer } from '../../utils/chain/types.ts';
import type { AccountDossier, ChainState } from '../../utils/intel/views.ts';
import { FullAddress } from '../address-text.tsx';
import { Foreign } from '../foreign.tsx';
import { toDecimal } from '../format-amount.ts';
import { useWording } from '../i18n.tsx';
import { Moment } from '../moment.tsx';
import type { MessageKey, Wording } from '../wording.ts';
import { Answered, answeredText } from './answered.tsx';
import { type AskActions, AskControl } from './ask-control.tsx';
import { type Folding, Section } from './section.tsx';

interface MoneySectionProps extends Folding, AskActions {
  readonly dossier: AccountDossier;
  readonly onOptions: () => void;
}

/** What chain sources said of the account. The rows stand there before the answers do. */
export function MoneySection(props: MoneySectionProps) {
  const { dossier, onAsk, onCancelAsk, onOptions, ...folding } = props;
  const { t } = useWording();
  const states = dossier.chain;
  const answered = states.filter((state) => state.facts !== undefined).length;
  const gist = answered === 0 ? t('panel_not_asked') : undefined;
  return (
    <Section id="money" {...(gist === undefined ? {} : { gist })} {...folding}>
      {states.length === 0 && (
        <>
          <p class="soft">{t('panel_no_sources')}</p>
          <button type="button" onClick={onOptions}>
            {t('panel_add_source')}
          </button>
        </>
      )}
      {states.map((state) => (
        <SourceFacts key={state.source.id} state={state} onAsk={onAsk} onCancelAsk={onCancelAsk} />
      ))}
    </Section>
  );
}

function SourceFacts({ state, ...actions }: { readonly state: ChainState } & AskActions) {
  const wording = useWording();
  const { facts } = state;
  const common = commonOrigin(facts, wording);
  // The control stands above what it fills, so that no answer moves it away from under the cursor.
  return (
    <div class="money">
      <AskControl state={state} {...actions} />
      <p class="small soft common">{common}</p>
      <dl class="facts">
        <Amount name="money_balance" answer={facts?.balance} facts={facts} common={common} />
        <Amount name="money_received" answer={facts?.received} facts={facts} common={common} />
        <Amount name="money_sent" answer={facts?.sent} facts={facts} common={common} />
        <Count answer={facts?.txCount} common={common} />
        <When name="money_first" answer={facts?.firstSeen} common={common} />
        <When name="money_last" answer={facts?.lastSeen} common={common} />
        <Kind answer={facts?.kind} common={common} />
      </dl>
    </div>
  );
}

/** Who answered, and when, where the first answer speaks for the others. */
function commonOrigin(facts: AccountFacts | undefined, wording: Wording): string {
  const first = facts?.balance ?? facts?.txCount ?? facts?.kind ?? facts?.lastSeen;
  return first === undefined ? '' : answeredText(first, wording);
}

interface RowProps<T> {
  readonly name: MessageKey;
  readonly answer: Answer<T> | undefined;
  readonly common: string;
  readonly show: (value: T) => ComponentChildren;
}

function Row<T>({ name, answer, common, show }: RowProps<T>) {
  const { t } = useWording();
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd>
        {answer === undefined ? (
          <span class="soft">
            <span aria-hidden="true">–</span>
            <span class="visually-hidden">{t('money_not_answered')}</span>
          </span>
        ) : (
          <>
            {show(answer.value)}
            <Answered answer={answer} common={common} />
          </>
        )}
      </dd>
    </div>
  );
}

interface AmountProps {
  readonly name: MessageKey;
  readonly common: string;
  readonly answer: Answer<string> | undefined;
  readonly facts: AccountFacts | undefined;
}

function Amount({ name, answer, facts, common }: AmountProps) {
  const { decimal } = useWording();
  const asset = facts?.asset;
  return (
    <Row
      name={name}
      answer={answer}
      common={common}
      show={(units) => {
        const exact = toDecimal(units, asset?.decimals ?? 0);
        return (
          <data class="amount" value={exact} title={exact}>
            {decimal(exact)} <Foreign text={asset?.symbol ?? ''} />
          </data>
        );
      }}
    />
  );
}

interface FactRowProps<T> {
  readonly answer: Answer<T> | undefined;
  readonly common: string;
}

function Count({ answer, common }: FactRowProps<number>) {
  const { number } = useWording();
  return <Row name="money_transactions" answer={answer} common={common} show={(value) => number(value)} />;
}

interface WhenProps extends FactRowProps<Activity | undefined> {
  readonly name: MessageKey;
}

function When({ name, answer, common }: WhenProps) {
  const { t } = useWording();
  return (
    <Row
      name={name}
      answer={answer}
      common={common}
      show={(activity) => (activity === undefined ? t('money_never') : <Moment time={activity.time} clock />)}
    />
  );
}

function Kind({ answer, common }: FactRowProps<AccountKind>) {
  const { t } = useWording();
  return (
    <Row
      name="money_kind"
      answer={answer}
      common={common}
      show={(value) => {
        if (value.kind === 'eoa') return t('money_kind_eoa');
        if (value.kind === 'contract') return t('money_kind_contract');
        if (value.kind === 'script') return t('money_kind_script', value.script);
        return (
          <>
            {t('money_kind_delegated')} <FullAddress address={value.delegate} grouped={false} />
          </>
        );
      }}
    />
  );
}
