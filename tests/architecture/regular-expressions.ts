import { isNode, type SourceFile, walk } from './source-file.ts';

/** A regular expression as it stands in the source. */
export interface WrittenExpression {
  readonly source: string;
  readonly flags: string;
  /** The first place where it stands. */
  readonly place: string;
}

/** Every regular expression in the files, once. */
export function expressionsIn(files: readonly SourceFile[]): WrittenExpression[] {
  const found = new Map<string, WrittenExpression>();
  for (const file of files)
    walk(file.program, (node) => {
      const { regex } = node;
      if (typeof regex !== 'object' || regex === null || !('pattern' in regex) || !('flags' in regex)) return;
      const [source, flags] = [String(regex.pattern), String(regex.flags)];
      const place = `${file.path}:${file.lineOf(node.start)}`;
      if (!found.has(`${source}/${flags}`)) found.set(`${source}/${flags}`, { source, flags, place });
    });
  return [...found.values()];
}

/** Sentences about expressions that are put together while the product runs, which nobody can check before. */
export function builtExpressions(file: SourceFile): string[] {
  const sentences: string[] = [];
  walk(file.program, (node) => {
    const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
    if (isCall && isNode(node.callee) && node.callee.name === 'RegExp')
      sentences.push(
        `${file.path}:${file.lineOf(node.start)} builds a regular expression: write it as a literal.`,
      );
  });
  return sentences;
}
