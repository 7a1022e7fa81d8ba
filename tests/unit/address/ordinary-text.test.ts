import { afterEach, describe, expect, it, vi } from 'vitest';
import { detectAddresses } from '../../../utils/address/index.ts';
import { REGISTRY } from '../../../utils/address/registry.ts';
import { scanSegments } from '../../../utils/address/scan.ts';

/** What stands on ordinary pages, and no address in it. */
const TEXTS: Readonly<Record<string, string>> = {
  prose: 'The quick brown fox jumps over the lazy dog, and nobody sends anything to anybody. '.repeat(20),
  list: 'milk\nbread\ntwo apples\nsome cheese\na dozen eggs\n'.repeat(20),
  words: 'able about actor again agree above cloud across adult house advice the zoo of it '.repeat(20),
  code: 'export function isBorderOfText(text: string, at: number): boolean { return text.at(at) === undefined; }\n'.repeat(
    12,
  ),
  log: '2026-11-22T08:15:30.123Z INFO  [main] request-id=7f3a-19 path=/api/v1/items?page=2 status=200 took=12ms\n'.repeat(
    12,
  ),
  hexadecimal:
    'commit 356a192b7913b04c54574d18c28d46e6395428ab\nsha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n'.repeat(
      8,
    ),
  base64: 'c291cmNlTWFwcGluZ1VSTD1kYXRhOmFwcGxpY2F0aW9uL2pzb24+/AbCdEfGh0123456789xyzKLMN\n'.repeat(10),
  links: 'https://example.com/a-long-path-of/many-words_in-it/and-more.html?query=some+words&page=12 '.repeat(
    12,
  ),
  quotations: '> He said that it is so.\n> > She said that it is not.\nAnd they agreed.\n'.repeat(15),
  groups: '4500 0054 1c46 4000 4001 b1e6 c0a8 0001 and 12-34-56-78-90 or aaaaa-bbbbb-ccccc '.repeat(12),
  Russian: 'Мы говорим по-русски, и никто никому ничего не посылает. '.repeat(20),
  dots: 'e.g. this, i.e. that; see www.example.net, v1.0.0-beta and so on ... e.eth-like words. '.repeat(15),
};

/** Work that was done for each when this was measured, in the order of {@link workOn}: it may become less. */
const DONE: Readonly<Record<string, readonly number[]>> = {
  Russian: [343, 7, 0],
  base64: [997, 22, 2388],
  code: [475, 0, 0],
  dots: [360, 15, 0],
  groups: [572, 36, 663],
  hexadecimal: [1185, 16, 2884],
  links: [380, 13, 0],
  list: [745, 10, 0],
  log: [488, 2, 0],
  prose: [458, 29, 0],
  quotations: [297, 0, 0],
  words: [464, 50, 0],
};

/** Characters that the scan looks at, what it tells of, and characters of the tokens that formats read. */
function workOn(text: string): number[] {
  let looks = 0;
  let told = 0;
  const tell = () => void told++;
  const counting = {
    length: text.length,
    charCodeAt(at: number) {
      looks++;
      return text.charCodeAt(at);
    },
  };
  scanSegments(counting, {
    onStretch: tell,
    onPunctuation(first) {
      told++;
      return first;
    },
    onGroups: tell,
    onHyphens: tell,
    onSeedWord: tell,
  });
  let read = 0;
  for (const format of REGISTRY) {
    const reads = format.read;
    vi.spyOn(format, 'read').mockImplementation((token) => {
      read += token.raw.length;
      return reads(token);
    });
  }
  detectAddresses(text);
  return [looks, told, read];
}

describe('ordinary text is no more work than it was:', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(Object.entries(TEXTS))('%s', (name, text) => {
    const most = DONE[name] ?? [];
    const work = workOn(text);
    expect(work.map((done, at) => Math.max(done, most[at] ?? 0))).toEqual(most);
  });
});
