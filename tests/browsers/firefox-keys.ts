// Keys without a character, by their WebDriver code point (https://w3c.github.io/webdriver/#keyboard-actions).
const CODE_POINTS = new Map([
  ['Backspace', '\uE003'],
  ['Tab', '\uE004'],
  ['Enter', '\uE006'],
  ['Shift', '\uE008'],
  ['Control', '\uE009'],
  ['Alt', '\uE00A'],
  ['Escape', '\uE00C'],
  ['Space', ' '],
  ['PageUp', '\uE00E'],
  ['PageDown', '\uE00F'],
  ['End', '\uE010'],
  ['Home', '\uE011'],
  ['ArrowLeft', '\uE012'],
  ['ArrowUp', '\uE013'],
  ['ArrowRight', '\uE014'],
  ['ArrowDown', '\uE015'],
  ['Delete', '\uE017'],
  ['F6', '\uE036'],
  ['Meta', '\uE03D'],
]);

/** The key actions of a chord such as `Control+Shift+k`: all down in order, all up in reverse. */
export function chordActions(chord: string): object[] {
  const keys = chord.split('+').map(codePointOf);
  return [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

/** The key actions that type a text. */
export function typingActions(text: string): object[] {
  return [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
}

function codePointOf(key: string): string {
  const value = CODE_POINTS.get(key) ?? key;
  if ([...value].length !== 1) throw new RangeError(`unknown key ${key}: add it to firefox-keys.ts`);
  return value;
}
