/** Characters that stay in sight of a shortened address. Six at each end make a chance twin very unlikely. */
const TAIL = 6;

function headLength(address: string): number {
  // What is shortened already is shown as it stands.
  if (/[^\w:+/-]/.test(address)) return address.length;
  // A prefix that every address of the chain shares tells nothing apart; it does not count.
  const bech32 = /^[a-z]{2,12}1[a-z0-9]/.exec(address);
  if (bech32 !== null && address.toLowerCase() === address) return bech32[0].length - 1 + 5;
  return address.startsWith('0x') ? 8 : 6;
}

/** `0x098B71…3E2f96`: as text, for names and notices. */
export function shortenAddress(address: string): string {
  const head = headLength(address);
  if (address.length <= head + TAIL + 1) return address;
  return `${address.slice(0, head)}…${address.slice(-TAIL)}`;
}

/** A shortened address with its two ends emphasised: what the eye compares. */
export function ShortAddress({ address }: { readonly address: string }) {
  const head = headLength(address);
  if (address.length <= head + TAIL + 1)
    return (
      <bdi class="address" dir="ltr">
        <b>{address}</b>
      </bdi>
    );
  return (
    <bdi class="address" dir="ltr">
      <b>{address.slice(0, head)}</b>…<b>{address.slice(-TAIL)}</b>
    </bdi>
  );
}

interface FullAddressProps {
  readonly address: string;
  /** In groups of four. The gaps are drawn, not typed: a copied selection is the exact string. */
  readonly grouped: boolean;
}

/** The whole address, never cut; it breaks across lines where it must. */
export function FullAddress({ address, grouped }: FullAddressProps) {
  const head = headLength(address);
  if (grouped) {
    const groups = address.match(/.{1,4}/gs) ?? [];
    return (
      <bdi class="address full grouped" dir="ltr">
        {groups.map((group, index) => (
          <span key={index}>{group}</span>
        ))}
      </bdi>
    );
  }
  if (address.length <= head + TAIL)
    return (
      <bdi class="address full" dir="ltr">
        <b>{address}</b>
      </bdi>
    );
  return (
    <bdi class="address full" dir="ltr">
      <b>{address.slice(0, head)}</b>
      {address.slice(head, -TAIL)}
      <b>{address.slice(-TAIL)}</b>
    </bdi>
  );
}
