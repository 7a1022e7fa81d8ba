import { describe, expect, it } from 'vitest';
import {
  BIDI,
  LOOK_ALIKES,
  MEANT,
  NARROW_SPACES,
  SOFT_HYPHEN,
  ZERO_WIDTH,
} from '../../../../utils/address/recover/disguises.ts';

describe('the characters that disguise', () => {
  it('are the fullwidth forms, each for what Unicode makes of it', () => {
    for (let code = 0xff01; code <= 0xff5e; code++) {
      const character = String.fromCharCode(code);
      expect([character, MEANT.get(character)]).toEqual([character, character.normalize('NFKC')]);
    }
    for (const beyond of ['\uff00', '\uff5f']) expect(MEANT.has(beyond)).toBe(false);
  });

  it('are characters that show nothing, by Unicode’s own properties', () => {
    for (const character of ZERO_WIDTH + SOFT_HYPHEN + BIDI) {
      expect([character.codePointAt(0), MEANT.get(character)]).toEqual([character.codePointAt(0), '']);
      expect(character).toMatch(/^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u);
    }
    for (const character of BIDI) expect(character).toMatch(/^\p{Bidi_Control}$/u);
  });

  it('are spaces of all widths but the usual one, which part groups', () => {
    for (const character of NARROW_SPACES) {
      expect(character).toMatch(/^(?! )\p{Zs}$/u);
      expect(MEANT.get(character)).toBe('-');
    }
  });

  it('are letters of other scripts, each for one of ASCII', () => {
    for (const [letter, meant] of LOOK_ALIKES) {
      expect(letter).toMatch(/^[^\0-\x7f]$/);
      expect(letter).toMatch(/^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Latin}]$/u);
      expect(meant).toMatch(/^[A-Za-z0-9]$/);
      expect(MEANT.get(letter)).toBe(meant);
    }
    // Each script has its letters: a list that is cut or shifted by one has not.
    const of = (script: RegExp) => [...LOOK_ALIKES.keys()].filter((letter) => script.test(letter)).length;
    expect([/\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u].map(of)).toEqual([
      44, 29, 11,
    ]);
  });

  it('are no character of ASCII', () => {
    for (const character of MEANT.keys()) expect(character.charCodeAt(0)).toBeGreaterThan(127);
  });
});
