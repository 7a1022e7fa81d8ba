import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isNode, ROOT, type SourceFile, walk } from './source-file.ts';

const MAX_FILE_LINES = 400;
const MAX_FUNCTION_LINES = 80;

/** Sentences about source files, tests too, that hold more than one concept can need. */
export function longFiles(files: readonly string[]): string[] {
  return files
    .filter((file) => /\.(m?[jt]sx?|css)$/.test(file))
    .flatMap((file) => {
      const lines = readFileSync(path.join(ROOT, file), 'utf8').trimEnd().split('\n').length;
      return lines > MAX_FILE_LINES
        ? [`${file} has ${lines} lines: split it, the limit is ${MAX_FILE_LINES}.`]
        : [];
    });
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Sentences about functions that do more than one thing. */
export function longFunctions(file: SourceFile): string[] {
  const sentences: string[] = [];
  walk(file.program, (node) => {
    if (!FUNCTIONS.has(node.type) || !isNode(node.body)) return;
    const first = file.lineOf(node.start);
    const lines = file.lineOf(node.end) - first + 1;
    if (lines > MAX_FUNCTION_LINES)
      sentences.push(
        `${file.path}:${first} has a function of ${lines} lines; the limit is ${MAX_FUNCTION_LINES}.`,
      );
  });
  return sentences;
}

const VAGUE = /(^|[-_./])(data|infos?|managers?|helpers?|misc|common)([-_./]|$)/i;
const KEBAB = /^[a-z0-9]+([-.][a-z0-9]+)*\.(ts|tsx|css|html)$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*\.(tsx|test\.tsx)$/;

/** Sentences about names that say nothing, or are not in the project's spelling. */
export function misnamedFiles(files: readonly string[]): string[] {
  return files
    .filter((file) => /^(utils|components|entrypoints)\//.test(file) && /\.(tsx?|css|html)$/.test(file))
    .flatMap((file) => {
      const name = path.posix.basename(file);
      if (VAGUE.test(file.replace(/^utils\//, '')))
        return [`${file} has a name that says nothing; name what it does.`];
      if (KEBAB.test(name) || (file.endsWith('.tsx') && PASCAL.test(name))) return [];
      return [`${file} is neither kebab-case nor, for a component, PascalCase.`];
    });
}
