import type { ComponentChildren } from 'preact';
import type { Label } from '../../utils/labels/types.ts';
import { conceptText, confidenceText, roleText } from '../claim-words.ts';
import { Foreign } from '../foreign.tsx';
import { useWording } from '../i18n.tsx';
import { Day } from '../moment.tsx';
import { OutsideLink } from '../outside-link.tsx';
import type { MessageKey } from '../wording.ts';

/** Everything behind one claim: who says it, when, how sure, where it can be read. */
export function Claim({ label }: { readonly label: Label }) {
  const wording = useWording();
  return (
    <dl class="facts">
      <Fact name="claim_says">
        <Foreign text={label.label} />
      </Fact>
      {label.actor !== undefined && (
        <Fact name="claim_actor">
          <Foreign text={label.actor} />
        </Fact>
      )}
      <Fact name="claim_category">
        {conceptText(label.concept, wording)}
        {label.dwva !== undefined && (
          <small class="soft term">
            {' '}
            <Foreign text={dwvaTerm(label.dwva)} />
          </small>
        )}
      </Fact>
      <Fact name="claim_role">{roleText(label.role, wording)}</Fact>
      <Fact name="claim_confidence">{confidenceText(label.confidence, wording)}</Fact>
      <ClaimDates label={label} />
      <Fact name="claim_source">
        <Foreign text={label.source.title} />
        <small class="soft">
          {' '}
          {wording.t('claim_source_as_of', label.source.licence, wording.date(label.source.asOf))}
        </small>
      </Fact>
      <Fact name="claim_evidence">
        {label.url === undefined ? (
          <span class="soft">{wording.t('claim_no_evidence')}</span>
        ) : (
          <OutsideLink url={label.url} />
        )}
      </Fact>
    </dl>
  );
}

function ClaimDates({ label }: { readonly label: Label }) {
  return (
    <>
      {label.lastmod !== undefined && (
        <Fact name="claim_date">
          <Day iso={label.lastmod} />
        </Fact>
      )}
      {label.listedAt !== undefined && (
        <Fact name="claim_listed">
          <Day iso={label.listedAt} />
        </Fact>
      )}
      {label.delistedAt !== undefined && (
        <Fact name="claim_delisted">
          <Day iso={label.delistedAt} />
        </Fact>
      )}
    </>
  );
}

interface FactProps {
  readonly name: MessageKey;
  readonly children: ComponentChildren;
}

/** One named fact of a list of facts. */
export function Fact({ name, children }: FactProps) {
  const { t } = useWording();
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The last part of a DW-VA term's URI is the term. */
function dwvaTerm(uri: string): string {
  return `DW-VA: ${uri.split(/[#/]/).at(-1) ?? uri}`;
}
