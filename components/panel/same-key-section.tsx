import type { AccountDossier } from '../../utils/intel/views.ts';
import { FullAddress } from '../address-text.tsx';
import { Foreign } from '../foreign.tsx';
import { Glyph } from '../glyph.tsx';
import { Say, useWording } from '../i18n.tsx';
import { IconButton } from '../icon-button.tsx';
import { type Folding, Section } from './section.tsx';

interface SameKeyProps extends Folding {
  readonly dossier: AccountDossier;
  readonly onCopyText: (text: string) => void;
}

/** The same account written otherwise, and the other chains on which the address can stand. */
export function SameKeySection({ dossier, onCopyText, ...folding }: SameKeyProps) {
  const { t, plural } = useWording();
  const { spellings, accounts } = dossier.identity;
  return (
    <Section id="same" gist={plural('panel_spellings', spellings.length)} {...folding}>
      {spellings.length === 0 && <p class="soft">{t('panel_no_spellings')}</p>}
      <ul class="spellings">
        {spellings.map(({ address, name }) => (
          <li key={address}>
            <p class="small soft">
              <Say sentence={name} />
            </p>
            <div class="spelling">
              <FullAddress address={address} grouped={false} />
              <IconButton
                label={t('address_copy', address)}
                title={t('action_copy')}
                onClick={() => onCopyText(address)}
              >
                <Glyph name="copy" />
              </IconButton>
            </div>
          </li>
        ))}
      </ul>
      {accounts.length > 1 && (
        <p class="small">
          {t('panel_accounts')}{' '}
          {accounts.map(({ account, chain }, index) => (
            <span key={account}>
              {index > 0 && ' · '}
              <Foreign text={chain} />
            </span>
          ))}
        </p>
      )}
    </Section>
  );
}
