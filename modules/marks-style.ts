import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { STANDINGS, type Standing } from '../components/standing.ts';

const TOKENS = join(import.meta.dirname, '../components/tokens.css');

/** The line under each mark. The kinds differ too, so that no mark needs its colour. */
const LINES: Readonly<Partial<Record<Standing, string>>> = {
  severe: 'double 2px',
  high: 'solid 2px',
  medium: 'dashed 2px',
  low: 'dotted 2px',
  known: 'solid 1px',
  partial: 'dashed 1px',
  unknown: 'dotted 1px',
  failed: 'wavy 1px',
  secret: 'wavy 2px',
};

/** What is no rating has the colour of the one that it asks as much attention as. */
const ALIKE: Readonly<Partial<Record<Standing, Standing>>> = { failed: 'medium', secret: 'severe' };

/**
 * The sheet of the marks: a rule for each standing, and one for where it stands on a dark ground, which depends on the page
 * and not on the person's theme. It has the values of `tokens` (the text of components/tokens.css) and no variable:
 * that would be the page's to read and to change. It is the person's sheet, in which `!important` wins over everything
 * that a page's says. Nothing but the line is set, so that the text stays as it is. Throws a `TypeError` for a standing
 * without a line or a colour.
 */
export function marksStyle(tokens: string): string {
  const marks = STANDINGS.flatMap((standing) => {
    const [light, dark] = coloursOf(tokens, ALIKE[standing] ?? standing);
    return [
      { selector: `::highlight(sightline-${standing})`, line: `${lineOf(standing)} ${light}` },
      { selector: `::highlight(sightline-${standing}-dark)`, line: `${lineOf(standing)} ${dark}` },
    ];
  });
  const all = marks.map(({ selector }) => selector).join(',\n');
  return [
    `${all} { text-underline-offset: 3px !important }`,
    ...marks.map(({ selector, line }) => `${selector} { text-decoration: underline ${line} !important }`),
    `@media (forced-colors: active) { ${all} { text-decoration-color: CanvasText !important } }`,
    // The card: a page cannot show or hide it, and without this sheet it is not there.
    'html > div[data-sightline] { display: block !important }',
    '',
  ].join('\n');
}

function lineOf(standing: Standing): string {
  const line = LINES[standing];
  if (line === undefined) throw new TypeError(`no line for a mark that is ${standing}`);
  return line;
}

/** The mark's colour on a light and on a dark ground, in the order of the tokens. */
function coloursOf(tokens: string, standing: Standing): readonly [string, string] {
  const [light, dark] = [...tokens.matchAll(new RegExp(`--${standing}-mark: (#[0-9a-f]{6});`, 'g'))];
  if (light?.[1] === undefined || dark?.[1] === undefined)
    throw new TypeError(`the tokens have no light and dark colour for the mark of ${standing}`);
  return [light[1], dark[1]];
}

/** WXT's module: puts the sheet into every build, as `marks.css`. */
export default defineWxtModule({
  name: 'marks-style',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_, files) => {
      files.push({ relativeDest: 'marks.css', contents: marksStyle(await readFile(TOKENS, 'utf8')) });
    });
  },
});
