/** Registered prefixes, with their ranges. Source: the registry package @substrate/ss58-registry 1.51.0. */
const RANGES =
  '0-17 19-42 44-45 48-58 63 65-69 71-73 77-78 81 88-90 92-93 98-101 105 110 113 117 126 128-129 131 ' +
  '136-137 172 252 255 268 420 440 666 777 789 995 1110 1221-1222 1328 1337 1516 1985 2007 2009 2021 ' +
  '2024 2032 2092 2106 2112 2206-2207 2254 4450 5234 5845 6094 7007 7013 7306 7391 8866 8883 8886 8888 ' +
  '9072 9807 9935 10041 11330-11331 11486 11820 12155 12191 12850 13116 14697 14998';

function* prefixes(): Generator<number> {
  for (const range of RANGES.split(' ')) {
    const [first = 0, last = first] = range.split('-').map(Number);
    for (let prefix = first; prefix <= last; prefix++) yield prefix;
  }
}

/** SS58 prefixes of accounts with 32-byte keys. */
export const SS58_PREFIXES: ReadonlySet<number> = /* @__PURE__ */ new Set(/* @__PURE__ */ prefixes());
