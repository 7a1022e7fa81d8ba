import { describe, expect, it } from 'vitest';
import { isUnder, parseSourceUrl } from '../../../utils/egress/source-url.ts';
import { trustOf } from '../../../utils/egress/trust.ts';

describe('the URL of a source', () => {
  it.each([
    ['https://mempool.space/api', 'https://mempool.space/api'],
    ['  https://mempool.space/api/#fragment ', 'https://mempool.space/api'],
    ['https://rpc.example/', 'https://rpc.example'],
    ['https://rpc.example/v3/KEY?apikey=a', 'https://rpc.example/v3/KEY?apikey=a'],
    ['https://rpc.example/?apikey=a', 'https://rpc.example?apikey=a'],
    ['HTTPS://RPC.Example:443/x//', 'https://rpc.example/x'],
    ['blockstream.info/api', 'https://blockstream.info/api'],
    ['localhost:8545', 'http://localhost:8545'],
    ['127.0.0.1:8545', 'http://127.0.0.1:8545'],
    ['http://[::1]:8545', 'http://[::1]:8545'],
    ['http://192.168.1.20:3002', 'http://192.168.1.20:3002'],
    ['http://umbrel.local:3002/api', 'http://umbrel.local:3002/api'],
    ['http://node:8545', 'http://node:8545'],
    ['http://explorerzydxu5ecjrkwceayqybizmpjjznk5izmitf2modhcusuqlid.onion/api', undefined],
  ])('%s is taken as %s', (text, url) => {
    expect(parseSourceUrl(text)).toBe(url ?? text);
  });

  it.each([
    ['', 'nothing'],
    ['http://mempool.space/api', 'plain http to a stranger, whom anyone on the way could read'],
    ['http://8.8.8.8:8545', 'plain http to a public address'],
    ['http://192.168.1.20.example:8545', 'a public name that looks private'],
    ['https://user:secret@rpc.example', 'a password'],
    ['https://user@rpc.example', 'a user name'],
    ['wss://rpc.example', 'a WebSocket'],
    ['file:///etc/passwd', 'a file'],
    ['chrome-extension://abc/x', 'a page of an extension'],
    ['javascript:alert(1)', 'a script'],
    ['data:text/html,x', 'a data URL'],
    ['https://', 'no host'],
    [`https://rpc.example/${'a'.repeat(3000)}`, 'more than any URL needs'],
  ])('%s is refused: %s', (text) => {
    expect(() => parseSourceUrl(text)).toThrow(expect.objectContaining({ code: 'bad-url' }));
  });
});

describe('what belongs to a source', () => {
  it.each([
    ['https://a.example/api', 'https://a.example/api', true],
    ['https://a.example/api', 'https://a.example/api/address/1abc', true],
    ['https://a.example', 'https://a.example/', true],
    ['https://a.example', 'https://a.example/api/x?y=1', true],
    ['https://a.example/?key=1', 'https://a.example/?key=1', true],
    ['https://a.example/?key=1', 'https://a.example/?key=2', false],
    ['https://a.example/api', 'https://a.example/apiary', false],
    ['https://a.example/api', 'https://a.example/api/../admin', false],
    ['https://a.example/api', 'https://a.example/api/%2e%2e/admin', false],
    ['https://a.example/api', 'https://a.example:8443/api', false],
    ['https://a.example/api', 'http://a.example/api', false],
    ['https://a.example/api', 'https://a.example.evil.example/api', false],
  ])('of %s: %s is %s', (base, url, expected) => {
    expect(isUnder(base, new URL(url))).toBe(expected);
  });
});

describe('how far a server is from the person', () => {
  it.each([
    ['http://127.8.9.1', 'local'],
    ['http://0x7f.1/', 'local'],
    ['http://[::1]', 'local'],
    ['http://node.localhost', 'local'],
    ['http://10.1.2.3', 'own'],
    ['http://172.31.0.1', 'own'],
    ['http://172.32.0.1', 'thirdparty'],
    ['http://100.64.0.1', 'own'],
    ['http://100.128.0.1', 'thirdparty'],
    ['http://[fd00::1]', 'own'],
    ['http://[fe80::1]', 'own'],
    ['http://[2001:db8::1]', 'thirdparty'],
    ['http://geth', 'own'],
    ['https://node.internal', 'own'],
    ['https://local', 'own'],
    ['https://127.0.0.1.example', 'thirdparty'],
    ['https://mempool.space', 'thirdparty'],
  ])('%s is %s', (url, trust) => {
    expect(trustOf(new URL(url))).toBe(trust);
  });
});
