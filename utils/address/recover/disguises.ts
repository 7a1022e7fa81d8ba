/**
 * Characters that keep an address from standing in a text as it is, by what they do. None of them occurs between the
 * words of ordinary text in numbers: a run of 25 and more of them and of letters is worth a second look.
 */

/** Never seen: joiners, fillers, variation selectors, byte order marks. */
export const ZERO_WIDTH =
  '\u034f\u115f\u1160\u180e\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\u3164\ufe0e\ufe0f\ufeff';
export const SOFT_HYPHEN = '\u00ad';
/** Turn the reading direction; Unicode Standard Annex 9. */
export const BIDI = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
/** Stands in for a piece of text that a page hides by its style: a character of Unicode's private use area. */
export const HIDDEN_PIECE = '\uf8f0';
/** Turns what follows around. */
export const OVERRIDE = '\u202e';
/** Spaces at which no line breaks, and narrow ones: what groups of digits are parted by. */
export const NARROW_SPACES = '\u00a0\u2007\u2009\u200a\u202f';

/** Fullwidth forms stand in the order of ASCII, so far behind it: Unicode chart FF00. */
export const FULLWIDTH_OFFSET = 0xfee0;
const FIRST_FULLWIDTH = 0xff01;
const LAST_FULLWIDTH = 0xff5e;

/**
 * Letters of other scripts, each before the Latin letter or digit that it is taken for in common fonts; only what
 * occurs in addresses. Source: Unicode Technical Standard 39, `confusables.txt`, reduced.
 */
const PAIRS =
  // Cyrillic
  'АAВBЕEЗ3КKМMНHОOРPСCТTУYХXЅSІIЈJԚQԜWԌGҮYѴVЬbаaеeкkоoрpсcуyхxѕsіiјjԁdһhԛqԝwѵvӏlүyб6ьbпnгr' +
  // Greek
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹCϳjαaγyηnιiκkνvοoρpτtυuχxωwϲc' +
  // Armenian
  'ԼLՏSՕOՍUօoսuոnհhցgզqյj' +
  // Latin letters that are not of ASCII
  'ıiɑaɡg';

/** By letter, the one that it looks like. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Array.from(PAIRS.match(/../g) ?? [], (pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * By character, what is meant by it: nothing, another character, or (for narrow spaces) a gap between groups. Percent
 * escapes are longer and not among them.
 */
export const MEANT: ReadonlyMap<string, string> = new Map([
  ...Array.from(ZERO_WIDTH + SOFT_HYPHEN + BIDI + HIDDEN_PIECE, (character) => [character, ''] as const),
  ...Array.from(NARROW_SPACES, (character) => [character, '-'] as const),
  ...Array.from({ length: LAST_FULLWIDTH - FIRST_FULLWIDTH + 1 }, (_, index) => {
    const code = FIRST_FULLWIDTH + index;
    return [String.fromCharCode(code), String.fromCharCode(code - FULLWIDTH_OFFSET)] as const;
  }),
  ...LOOK_ALIKES,
]);
