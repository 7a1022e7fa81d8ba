import { detectAddresses } from '../../utils/address/index.ts';
import { VECTORS } from '../vectors/addresses.ts';

/** One way in which an address stands on a page, with an address that stands there in no other way. */
export interface HardForm {
  readonly name: string;
  /** As a list shows it. */
  readonly address: string;
  readonly html: string;
}

type Alphabet = 'base58' | 'bech32' | 'evm';
type Form = readonly [name: string, alphabet: Alphabet, html: (address: string) => string];

const FORMATS: Readonly<Record<Alphabet, RegExp>> = {
  base58:
    /^(?:bitcoin-p2(?:pkh|sh)|litecoin-p2pkh|dogecoin|dash|zcash-transparent|tezos|ravencoin|tron|xrp-classic)$/,
  bech32: /^cosmos-bech32$/,
  evm: /^evm$/,
};

const cut = (text: string, size: number): string[] => text.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
const half = (text: string, gap: string): string => `${text.slice(0, 17)}${gap}${text.slice(17)}`;
const each = (text: string, change: (character: string) => string): string => [...text].map(change).join('');
const code = (character: string): string => character.charCodeAt(0).toString(16);
const wide = (character: string): string => String.fromCharCode(character.charCodeAt(0) + 0xfee0);

/** The first letter of a text that a pair names replaced by its look-alike. */
function alike(text: string, pairs: string): string {
  const pair = cut(pairs, 2).find(([latin = '']) => text.slice(2).includes(latin)) ?? '';
  const at = text.indexOf(pair.charAt(0), 2);
  return text.slice(0, at) + pair.charAt(1) + text.slice(at + 1);
}

/** What a browser shows without a script of the page. */
const STATIC: readonly Form[] = [
  ['plain', 'base58', (a) => `<p>Send it to ${a} today</p>`],
  ['before a full stop', 'base58', (a) => `<p>It went to ${a}.</p>`],
  ['in quotes', 'evm', (a) => `<p>“${a}”</p>`],
  ['in brackets', 'base58', (a) => `<p>(${a})</p>`],
  ['in code', 'base58', (a) => `<p>Run <code>pay ${a}</code></p>`],
  ['in a listing', 'bech32', (a) => `<pre>to = "${a}"\nfrom = ""</pre>`],
  ['in Markdown', 'base58', (a) => `<p>[donate](bitcoin:${a})</p>`],
  ['glued to a label', 'base58', (a) => `<p>address:${a}</p>`],
  ['between Chinese', 'base58', (a) => `<p>地址${a}谢谢</p>`],
  ['between Cyrillic', 'base58', (a) => `<p>на адрес ${a}, спасибо</p>`],
  ['between Arabic', 'base58', (a) => `<p dir="rtl">العنوان ${a} شكرا</p>`],
  ['in a table', 'bech32', (a) => `<table><tr><td>1</td><td>${a}</td><td>2</td></tr></table>`],
  ['in a list', 'base58', (a) => `<ul><li>one</li><li>${a}</li></ul>`],
  ['zero-width space', 'base58', (a) => `<p>${half(a, '&#8203;')}</p>`],
  ['joiner behind every letter', 'evm', (a) => `<p>${each(a, (c) => `${c}&#8288;`)}</p>`],
  ['byte order mark', 'base58', (a) => `<p>${half(a, '&#65279;')}</p>`],
  ['soft hyphens', 'bech32', (a) => `<p>${cut(a, 6).join('&shy;')}</p>`],
  ['wbr', 'base58', (a) => `<p>${cut(a, 5).join('<wbr>')}</p>`],
  [
    'split over spans',
    'base58',
    (a) =>
      `<p>${cut(a, 12)
        .map((c) => `<span>${c}</span>`)
        .join('')}</p>`,
  ],
  ['a span for every letter', 'base58', (a) => `<p>${each(a, (c) => `<span>${c}</span>`)}</p>`],
  ['emphasised ends', 'evm', (a) => `<p><b>${a.slice(0, 6)}</b>${a.slice(6, -4)}<b>${a.slice(-4)}</b></p>`],
  ['br', 'base58', (a) => `<p>Pay ${half(a, '<br>')} now</p>`],
  ['line break in a listing', 'base58', (a) => `<pre>Pay ${half(a, '\n')} now</pre>`],
  ['three lines', 'bech32', (a) => `<pre>${cut(a, Math.ceil(a.length / 3) + 1).join('\n')}</pre>`],
  ['quoted mail', 'base58', (a) => `<pre>&gt; pay to ${half(a, '\n&gt; ')} soon</pre>`],
  ['mail quoted twice', 'base58', (a) => `<pre>&gt;&gt; to ${half(a, '\n&gt;&gt; ')}</pre>`],
  [
    'clearsigned',
    'base58',
    (a) =>
      `<pre>-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n- - ${a}\n-----BEGIN PGP SIGNATURE-----</pre>`,
  ],
  ['groups of four', 'base58', (a) => `<p>${cut(a, 4).join(' ')}</p>`],
  [
    'groups in spans',
    'base58',
    (a) =>
      `<p>${cut(a, 4)
        .map((c) => `<span>${c}</span>`)
        .join(' ')}</p>`,
  ],
  ['groups with fixed spaces', 'base58', (a) => `<p>${cut(a, 5).join('&nbsp;')}</p>`],
  ['groups with hyphens', 'base58', (a) => `<p>${cut(a, 4).join('-')}</p>`],
  ['entities', 'base58', (a) => `<p>${each(a, (c) => `&#x${code(c)};`)}</p>`],
  ['marks of direction', 'base58', (a) => `<p>${half(a, '&lrm;')}</p>`],
  ['isolated', 'base58', (a) => `<p>&#x2066;${a}&#x2069;</p>`],
  ['reversed', 'base58', (a) => `<p>&#x202e;${[...a].reverse().join('')}&#x202c;</p>`],
  ['fullwidth', 'base58', (a) => `<p>${each(a, wide)}</p>`],
  ['Cyrillic letter', 'base58', (a) => `<p>${alike(a, 'AАBВCСEЕHНKКMМPРTТXХaаcсeеoоpрxхyу')}</p>`],
  ['Greek letter', 'base58', (a) => `<p>${alike(a, 'AΑBΒEΕHΗKΚMΜNΝPΡTΤXΧYΥZΖoοvν')}</p>`],
  ['Armenian letter', 'bech32', (a) => `<p>${alike(a, 'hհnոuսqզ')}</p>`],
  [
    'Cyrillic letter and zero-width space',
    'base58',
    (a) => `<p>${half(alike(a, 'AАBВCСEЕHНKКMМPРTТXХaаcсeеoоpрxхyу'), '&#8203;')}</p>`,
  ],
  [
    'piece that is not displayed',
    'base58',
    (a) => `<p>${half(a, '<span style="display:none">x7</span>')}</p>`,
  ],
  ['pieces hidden by a class', 'evm', (a) => `<p>${cut(a, 9).join('<i class="gone">b4</i>')}</p>`],
  ['invisible piece', 'base58', (a) => `<p>${half(a, '<b style="visibility:hidden">NOSPAM</b>')}</p>`],
  ['piece without size', 'base58', (a) => `<p>${half(a, '<span style="font-size:0">q<b>q</b></span>')}</p>`],
  ['transparent piece', 'base58', (a) => `<p>${half(a, '<span style="opacity:0">zz</span>')}</p>`],
  ['piece without colour', 'base58', (a) => `<p>${half(a, '<span style="color:transparent">Zz</span>')}</p>`],
  ['capitals', 'bech32', (a) => `<p>${a.toUpperCase()}</p>`],
  ['in a link as text', 'evm', (a) => `<p>https://etherscan.io/address/${a}#code</p>`],
  ['defanged link', 'base58', (a) => `<p>hxxps://explorer[.]example/address/${a}</p>`],
  ['account of a chain', 'evm', (a) => `<p>eip155:1:${a}</p>`],
  ['chain before it', 'evm', (a) => `<p>eth:${a}</p>`],
  ['payment link', 'evm', (a) => `<p><a href="ethereum:${a}@1?value=1">pay</a></p>`],
  ['link', 'base58', (a) => `<p><a href="/address/${a}">x</a></p>`],
  ['escaped in a link', 'base58', (a) => `<p><a href="/to?a=${each(a, (c) => `%${code(c)}`)}">x</a></p>`],
  ['escaped twice', 'base58', (a) => `<p><a href="/to?a=${each(a, (c) => `%25${code(c)}`)}">x</a></p>`],
  ['field', 'base58', (a) => `<input value="${a}">`],
  ['text area', 'base58', (a) => `<textarea>${a}</textarea>`],
  ['button', 'bech32', (a) => `<input type="button" value="${a}">`],
  ['title', 'base58', (a) => `<i title="${a}">x</i>`],
  ['alt', 'base58', (a) => `<img alt="${a}">`],
  ['aria-label', 'bech32', (a) => `<button aria-label="Copy ${a}">x</button>`],
  ['placeholder', 'bech32', (a) => `<input placeholder="${a}">`],
  ['data-clipboard-text', 'bech32', (a) => `<button data-clipboard-text="${a}">Copy</button>`],
  ['data-copy', 'bech32', (a) => `<button data-copy="${a}">Copy</button>`],
  ['data-address', 'bech32', (a) => `<b data-address="${a}">x</b>`],
  ['meta', 'bech32', (a) => `<meta name="description" content="Donate: ${a}">`],
  ['drawing', 'bech32', (a) => `<svg><text y="20">${a}</text></svg>`],
  ['title of a drawing', 'bech32', (a) => `<svg><title>${a}</title></svg>`],
  [
    'pieces of a drawing',
    'bech32',
    (a) =>
      `<svg><text y="20">${cut(a, 9)
        .map((c) => `<tspan>${c}</tspan>`)
        .join('')}</text></svg>`,
  ],
  ['editor', 'bech32', (a) => `<div contenteditable>${a}</div>`],
  ['open shadow tree', 'bech32', (a) => `<div><template shadowrootmode="open"><p>${a}</p></template></div>`],
  [
    'closed shadow tree',
    'bech32',
    (a) => `<div><template shadowrootmode="closed"><p>${a}</p></template></div>`,
  ],
  ['frame of the page’s own', 'bech32', (a) => `<iframe srcdoc="<p>${a}</p>"></iframe>`],
  ['sandboxed frame', 'bech32', (a) => `<iframe sandbox srcdoc="<p>${a}</p>"></iframe>`],
  [
    'frame with its page in the link',
    'bech32',
    (a) => `<iframe sandbox src="data:text/html,<p>${a}</p>"></iframe>`,
  ],
];

const script = (body: string): string =>
  `<div></div><script>{ const at = document.currentScript.previousElementSibling; ${body} }</script>`;

/** What a script of the page makes. */
const MADE: readonly Form[] = [
  [
    'empty frame',
    'bech32',
    (a) =>
      script(
        `const f = document.createElement('iframe'); at.append(f); f.contentDocument.body.append('${a}')`,
      ),
  ],
  [
    'frame from memory',
    'bech32',
    (a) =>
      script(
        `at.append(Object.assign(document.createElement('iframe'), { src: URL.createObjectURL(new Blob(['<p>${a}</p>'], { type: 'text/html' })) }))`,
      ),
  ],
  [
    'closed shadow tree, made late',
    'bech32',
    (a) => script(`setTimeout(() => at.attachShadow({ mode: 'closed' }).append('${a}'), 0)`),
  ],
  [
    'changed in place',
    'bech32',
    (a) => script(`at.append('nothing'); setTimeout(() => { at.firstChild.data = 'to ${a}' }, 1500)`),
  ],
  [
    'disguised in place',
    'base58',
    (a) =>
      script(`at.append('nothing'); setTimeout(() => { at.firstChild.data = '${half(a, '\u200b')}' }, 1500)`),
  ],
  [
    'attribute set later',
    'bech32',
    (a) => script(`setTimeout(() => at.setAttribute('data-copy', '${a}'), 1500)`),
  ],
  [
    'made from a template',
    'bech32',
    (a) =>
      script(
        `const t = document.createElement('template'); t.innerHTML = '<p>${a}</p>'; setTimeout(() => at.append(t.content.cloneNode(true)), 1000)`,
      ),
  ],
  [
    'feed that shows ten rows of a thousand',
    'base58',
    (a) =>
      script(
        `let n = 0; const move = () => { at.replaceChildren(...Array.from({ length: 10 }, (_, k) => Object.assign(document.createElement('p'), { textContent: n + k === 300 ? '${a}' : 'row ' + (n + k) }))); n += 10; if (n <= 300) setTimeout(move, 5) }; move()`,
      ),
  ],
  [
    'typed into a field',
    'base58',
    (a) =>
      script(
        `const f = document.createElement('input'); at.append(f); setTimeout(() => { f.value = '${a}'; f.dispatchEvent(new Event('input', { bubbles: true })) }, 1500)`,
      ),
  ],
];

/** Texts that look like addresses, or like disguises of one, and are none. */
export const DECOYS: readonly string[] = [
  '123e4567-e89b-12d3-a456-426614174000',
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'd41d8cd98f00b204e9800998ecf8427e',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKPbdG',
  'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi',
  '12D3KooWD3bfmNbuuuVCYwkjnFt3ukm3qaB3hDED3peHHXawvRAi',
  'DE89 3704 0044 0532 0130 00',
  'GB29 NWBK 6016 1331 9268 19',
  '4111 1111 1111 1111',
  '0D69 E11F 12BD BA07 7B37 26AB 4E1F 799A A4FF 2279',
  'AB12 CD34 EF56 AB78 CD90 EF12 AB34 CD56 EF78 AB90',
  '0000 4500 0054 1c46 4000 4001 b1e6 c0a8 0001 c0a8 00c7 0800 4d56',
  'sha512-9NET910DNaIPngYnLLPeg+Ogzqsi9uM4mSboU5y6p8S5DzMTVEsJZrawi+BoDNUVBa2DhJqQYUFvMDfgU62LQA==',
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
  'SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8',
  'AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
  'duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion',
  'magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c',
  '978-3-16-148410-0',
  '00:1B:44:11:3A:B7',
  'fe80::1ff:fe23:4567:890a',
  'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
  'The quick brown fox jumps over the lazy dog and over the lazy dog again',
  'some word that only have four each time once more than that',
  'Supercalifragilisticexpialidocious and Donaudampfschifffahrtsgesellschaft',
  'getElementsByClassNameAndAlsoByTagNameInOneCallOnly',
  'SOME_VERY_LONG_CONSTANT_NAME_THAT_NOBODY_READS_TWICE',
  'what-a-long-slug-this-is-with-many-words-of-some-length',
  'Мы говорим по-русски, и ничего не скрываем от вас здесь',
  'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ αβγδεζηθικλμνξοπρστυφχψω',
  'Հայերեն լեզուն հնդեվրոպական լեզվաընտանիքի առանձին ճյուղ է',
  '％３１％３２ ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ０１２３',
  'a\u200bb\u200bc\u200bd\u200be\u200bf\u200bg\u200bh\u200bi\u200bj\u200bk\u200bl\u200bm\u200bn\u200bo\u200bp\u200bq\u200br\u200bs\u200bt\u200bu\u200bv\u200bw\u200bx\u200by\u200bz',
  'da39a3ee5e6b4b0d3255\u00adbfef95601890afd80709',
  '\u202e90708dfa0981065 9fefb5523d0b4b6e5ee3a93ad\u202c',
  '%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82%20%D0%BC%D0%B8%D1%80',
  '%31%32%33%34%35%36%37%38%39%30%31%32%33%34%35%36%37%38%39%30%31%32%33%34%35%36',
  'hxxps://malware[.]example/da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo\n4lgOEePzNm0tRgeLezV6ffAt0gunVTLw7onLRnrq0/IzW7yWR7QkrmBL7jTKEn5u',
  'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve',
  '> first line of a mail that is quoted\n> second line of a mail that is quoted',
  'TН96tFMn8KGiYSLiwсV3E2U',
  '0x',
  'bc1 is how they begin',
  '1.2.3-beta.45+build.20261122',
  'AKIAIOSFODNN7EXAMPLE wJalrXUtnFEMIKK7MDENGKbPxRfiCYEXAMPLEKEY',
];

/** Every form with an address of its own, from the vectors that standards publish. */
export function hardForms(): readonly HardForm[] {
  const pool = VECTORS.flatMap(({ valid }) => valid).flatMap((text) => {
    const [one, ...others] = detectAddresses(text);
    const isPlain =
      one?.raw === text && one.strength === 'verified' && others.length === 0 && text.length >= 27;
    return isPlain && /[a-z]/.test(text) && /\d/.test(text.slice(2))
      ? [{ text, address: one.address, format: one.format }]
      : [];
  });
  const used = new Set<string>();
  return [...STATIC, ...MADE].map(([name, alphabet, html]) => {
    const next = pool.find(({ format, address }) => FORMATS[alphabet].test(format) && !used.has(address));
    if (next === undefined) throw new RangeError(`no address of ${alphabet} is left for ${name}`);
    used.add(next.address);
    return { name, address: next.address, html: html(next.text) };
  });
}

/** Markup in which a piece more or less makes an address, or does not: a person sees none. */
export const DECOY_MARKUP: readonly string[] = [
  // A visible letter too much, and a hidden one.
  '<p>1BvBMSEYstWetqTFn5<b>x</b>Au4m4GFg7x<i class="gone">y</i>JaNVN2</p>',
  // A hash, with and without what is hidden.
  '<p>da39a3ee5e6b4b0d3255<i class="gone">b</i>bfef95601890afd80709</p>',
  // Without a checksum nothing is taken out of a text, although forty digits would be left.
  '<p>0x52908400098527886e0f<i class="gone">a</i>7030069857d2e4169ee7</p>',
  // Hidden as a whole it is no find with a piece left out.
  '<p class="gone">1BvBMSEYstWetqTFn5<b>x</b>Au4m4GFg7xJaNVN2</p>',
];

/** A page with every form, and one with every decoy. */
export function hardPages(): Readonly<Record<'/forms' | '/decoys', string>> {
  const forms = hardForms().map(({ html }) => `<section>${html}</section>`);
  const decoys = DECOYS.flatMap((text) => [
    `<pre>${asText(text)}</pre>`,
    `<p title="${asText(text)}">${asText(text)}</p>`,
  ]);
  const page = (blocks: readonly string[], title: string): string =>
    `<!doctype html><meta charset="utf-8"><title>${title}</title><style>.gone{display:none}</style>${blocks.join('\n')}`;
  return { '/forms': page(forms, 'Forms'), '/decoys': page([...decoys, ...DECOY_MARKUP], 'Decoys') };
}

function asText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
