import type { Evaluate } from './types.ts';

type Evaluable = string | ((...args: never[]) => unknown);

/**
 * Builds an evaluator on something that resolves an expression to text. Each answer crosses as JSON text, which both
 * protocols carry alike; `undefined` has no JSON, so it becomes the word itself.
 */
export function evaluatorOn(run: (expression: string) => Promise<unknown>, preamble = ''): Evaluate {
  const evaluate = async (what: Evaluable, ...args: readonly unknown[]) => {
    const call = typeof what === 'string' ? what : `(${what})(...${JSON.stringify(args)})`;
    return parseAnswer(
      await run(`(async () => { ${preamble}return JSON.stringify(await (${call})) ?? 'undefined'; })()`),
    );
  };
  // The answer's type is what the function that was sent returns, as far as JSON can carry it.
  return evaluate as Evaluate;
}

/** Puts the extension's API at hand under the name `browser` in both browsers. */
export const EXTENSION_PREAMBLE = 'const browser = globalThis.browser ?? globalThis.chrome; ';

function parseAnswer(json: unknown): unknown {
  if (json === 'undefined') return undefined;
  if (typeof json !== 'string') throw new TypeError(`the page answered ${typeof json} instead of JSON text`);
  return JSON.parse(json);
}

/** A short form for messages. */
export function shortName(what: Evaluable): string {
  const source = String(what).replace(/\s+/g, ' ');
  return source.length > 120 ? `${source.slice(0, 117)}…` : source;
}
