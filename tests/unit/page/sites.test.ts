import { describe, expect, it } from 'vitest';
import { isReadingAllowed, sitesOf } from '../../../entrypoints/content/sites.ts';

describe('sitesOf', () => {
  it.each([
    [{ protocol: 'https:', host: 'a.example:8443' }, ['a.example:8443']],
    [{ protocol: 'file:', host: '' }, ['file://']],
    [{ protocol: 'about:', host: '', ancestorOrigins: ['https://a.example'] }, ['a.example']],
    [{ protocol: 'about:', host: '', ancestorOrigins: ['null'] }, []],
    [
      {
        protocol: 'https:',
        host: 'ad.example',
        ancestorOrigins: ['https://a.example:8443', 'http://b.example'],
      },
      ['ad.example', 'a.example:8443', 'b.example'],
    ],
  ])('names the sites of %j', (place, sites) => expect(sitesOf(place)).toEqual(sites));
});

describe('isReadingAllowed', () => {
  it.each([
    [true, [], ['a.example'], true],
    [false, [], ['a.example'], false],
    [true, ['a.example'], ['a.example'], false],
    [true, ['a.example'], ['ad.example', 'a.example'], false],
    [true, ['a.example'], ['b.a.example'], true],
    [true, ['a.example'], [], true],
  ])('enabled %j, off %j, at %j: %j', (enabled, offSites, sites, allowed) =>
    expect(isReadingAllowed({ enabled, offSites }, sites)).toBe(allowed),
  );
});
