// A feed as social networks build theirs: posts are made by script and put on top while one reads.
const POSTS = [
  [
    'Ines Faro',
    'ines',
    'Reading the old notes on the bridge theft again. Does anyone still watch 0x47666Fab8bd0Ac7003bce3f5C3585383F09486E2? #bridgehacks',
  ],
  ['Kofi', 'kofi_m', 'Good morning. Coffee first, then the inbox.'],
  [
    'Tilda Berg',
    'tilda',
    'Five years ago today half of the famous accounts here promised to double whatever you sent to bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh #giveaway',
  ],
  [
    'Open Ledger Desk',
    'oldesk',
    'We keep a list of public donation wallets and check it every month. Bitcoin: 357a3So9CbsNfBBgFYACGvxxS6tMaDoa1P Ethereum: 0x165CD37b4C644C2921454429E7F9358d18A45e14 #donations',
  ],
  [
    'Marek',
    'marek.dev',
    'TIL that staking starts by sending to 0x00000000219ab540356cBB839Cbe05303d7705Fa and that one contract holds all of it',
  ],
  [
    'Open Ledger Desk',
    'oldesk',
    '… and the rest of the same campaign: TRX TEFccmfQ38cZS1DTZVhsxKVDckA8Y6VfCy, DOGE DS76K9uJJzQjCFvAbpPGtFerp1qkJoeLwL, SOL 66pJhhESDjdeBBDdkKmxYYd7q6GUggYPWjxpMKNX39KV, DOT 1x8aa2N2Ar9SQweJv9vsuZn3WYDHu7gMQu1RePjZuBe33Hv',
  ],
  [
    'Yuki',
    'yk',
    'The Solana wallet thefts of 2022 all ended in one account, Htp9MGP8Tig923ZFY7Qf2zzbMUmYneFRAhSp7vSg4wxV. Seed phrases in a log server. In a log server!',
  ],
  [
    'Priya N.',
    'priya',
    'My uncle lost money in 2019 to people who collected at 33FKcwFhFBKWHh46Ksmxs3QBu8HV7h8QdF. He still thinks that they will pay.',
  ],
  [
    'Bram',
    'bram_o',
    'An XRP deposit tag is not optional, kids. Also: do not deposit to rnXyVQzgxZe7TR1EPzTkGj2jxH4LMJYh66, it has been on the list since 2021',
  ],
  [
    'Ines Faro',
    'ines',
    'Where did the reserve go? bc1q9d4ywgfnd8h43da5tpcxcn6ajv590cg6d3tg6axemvljvt2k76zs50tv4q was full in May 2022, and terra1gr0xesnseevzt3h4nxr64sh5gk4dwrwgszx3nw was its twin on Terra',
  ],
  ['Kofi', 'kofi_m', 'Inbox: 0. For four seconds.'],
  [
    'Free Software Club',
    'fsc',
    'We gave to the Monero general fund this year: 888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H',
  ],
];
const AT_ONCE = 4;
const EVERY_MS = 1500;

const list = document.getElementById('posts');
const state = document.getElementById('state');

function element(name, className, text = '') {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** The text with its hashtags in another colour. */
function textOf(words) {
  const paragraph = element('p', 'text');
  for (const part of words.split(/(#\w+)/))
    paragraph.append(part.startsWith('#') ? element('b', '', part) : part);
  return paragraph;
}

function show([name, handle, words], index, isFresh) {
  const post = element('article', isFresh ? 'post fresh' : 'post');
  const face = element('span', 'face', name[0]);
  face.style.setProperty('--hue', String((handle.length * 67) % 360));
  const head = element('div', 'head');
  head.append(
    element('strong', '', name),
    element('span', '', `@${handle} · ${isFresh ? 'now' : `${index + 2}m`}`),
  );
  const body = element('div', '');
  const actions = element('div', 'actions');
  for (const action of ['Reply', 'Share', 'Like']) actions.append(element('span', '', action));
  body.append(head, textOf(words), actions);
  post.append(face, body);
  list.prepend(post);
}

for (const [index, post] of POSTS.slice(0, AT_ONCE).entries()) show(post, AT_ONCE - index, false);

let next = AT_ONCE;
const timer = setInterval(() => {
  show(POSTS[next], next, true);
  next += 1;
  state.textContent = `${next - AT_ONCE} new`;
  if (next < POSTS.length) return;
  clearInterval(timer);
  state.textContent = 'Up to date';
}, EVERY_MS);
