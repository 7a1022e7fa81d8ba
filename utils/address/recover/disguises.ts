/**
 * Characters that keep an address from standing in a text as it is, by what they do. None of them occurs between the
 * words of ordinary text in numbers: a run of 25 and more of them and of letters is worth a second look.
 */

/** Never seen: joiners, fillers, variation selectors, byte order marks. */
export const ZERO_WIDTH =
  '\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\u3164\ufe0e\ufe0f\ufeff';
export const SOFT_HYPHEN = '\u00ad';
/** Turn the reading direction; Unicode Standard Annex 9. */
export const BIDI = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
/** Turns all that follows around, up to one of {@link OVERRIDE_ENDS}. */
export const OVERRIDE = '\u202e';
export const OVERRIDE_ENDS = '\u202c\u202d\u2069\n';
/** Spaces at which no line breaks, and narrow ones: what groups of digits are parted by. */
export const NARROW_SPACES = '\u00a0\u2007\u2009\u200a\u202f';
export const LINE_BREAKS = '\n\r\u2028\u2029';

/** Fullwidth forms stand in the order of ASCII, so far behind it: Unicode chart FF00. */
export const FULLWIDTH_OFFSET = 0xfee0;
export const FIRST_FULLWIDTH = 0xff01;
export const LAST_FULLWIDTH = 0xff5e;

/**
 * Letters of other scripts, each before the Latin letter or digit that it is taken for in common fonts; only what
 * occurs in addresses. Source: Unicode Technical Standard 39, `confusables.txt`, reduced.
 */
const PAIRS =
  // Cyrillic
  'АAВBЕEЗ3КKМMНHОOРPСCТTУYХXЅSІIЈJԚQԜWԌGҮYѴVЬbаaеeкkоoрpсcуyхxѕsіiјjԁdһhԛqԝwѵvӏlԍgүyб6ьbпnгr' +
  // Greek
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹCϳjαaβBγyηnιiκkνvοoρpτtυuχxωwϲc' +
  // Armenian
  'ԼLՏSՕOՍUօoսuոnհhցgզqյjւi' +
  // Latin letters that are not of ASCII
  'ıiɑaɡgſf';

/** By code, the character that a letter looks like. */
export const LOOK_ALIKES: ReadonlyMap<number, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS.charCodeAt(2 * i), PAIRS.charAt(2 * i + 1)]),
);

/** Every character above but the line breaks, and the sign that begins a percent escape. */
export function* disguises(): Generator<number> {
  yield* codesOf(`${ZERO_WIDTH}${SOFT_HYPHEN}${BIDI}${NARROW_SPACES}%`);
  for (let code = FIRST_FULLWIDTH; code <= LAST_FULLWIDTH; code++) yield code;
  yield* LOOK_ALIKES.keys();
}

function* codesOf(characters: string): Generator<number> {
  for (const character of characters) yield character.charCodeAt(0);
}
