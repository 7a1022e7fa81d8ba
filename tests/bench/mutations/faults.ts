import { isNode, type Node, readSource, walk } from '../../architecture/source-file.ts';

/** One small fault that can be planted in a file: what stands between two places is replaced. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** For people: `<` → `<=`. */
  readonly what: string;
}

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['===', '!=='],
  ['!==', '==='],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['%', '*'],
  ['<<', '>>'],
  ['>>', '<<'],
  ['>>>', '<<'],
  ['&', '|'],
  ['|', '&'],
  ['^', '|'],
  ['&&', '||'],
  ['||', '&&'],
]);

/** Every fault that can be planted in a source file. */
export function faultsIn(file: string): readonly Fault[] {
  const source = readSource(file);
  const faults: Fault[] = [];
  const add = (start: number, end: number, replacement: string) =>
    faults.push({
      file,
      line: source.lineOf(start),
      start,
      end,
      replacement,
      what: `${source.text.slice(start, end).slice(0, 60)} → ${replacement.slice(0, 60)}`,
    });
  const skipped = new Set<Node>();
  walk(source.program, (node, parent) => {
    if (parent !== undefined && (skipped.has(parent) || isNoCode(node, parent) || isBound(node, parent)))
      skipped.add(node);
    if (!skipped.has(node)) plant(node, source.text, add);
  });
  return faults;
}

/**
 * Types and imports; and what stands behind `??` as a literal: the type checker wants it for indexes that are never out of
 * range, so that no test could tell.
 */
function isNoCode(node: Node, parent: Node): boolean {
  if (/^TS(?!AsExpression|SatisfiesExpression)/.test(node.type)) return true;
  if (node.type.startsWith('Import') || node.type === 'ExportAllDeclaration') return true;
  if (parent.type === 'ExportNamedDeclaration' && node.type === 'Literal') return true;
  return (
    parent.type === 'LogicalExpression' &&
    parent.operator === '??' &&
    parent.right === node &&
    node.type === 'Literal'
  );
}

/** Names of constants that say how far, how long or how often something is tried at most. */
const BOUND = /^(?:MOST|LONGEST|MAX|WINDOW|OVERLAP|LIMIT)(?:_|$)|(?:^|_)REACH$/;

/**
 * Numbers of which one more is as good, so that no test of behaviour should tell: bounds on work that were chosen; the
 * greatest length that a format's gate lets through to its reader, which has the last word; and the length of a table by
 * character code, whose last cell is never asked for. That there are bounds, and what they bound, is still tried where they are used.
 */
function isBound(node: Node, parent: Node): boolean {
  if (node.type !== 'Literal' || typeof node.value !== 'number') return false;
  const { id, key, callee } = parent;
  if (parent.type === 'VariableDeclarator') return isNode(id) && BOUND.test(String(id.name));
  if (parent.type === 'Property') return isNode(key) && key.name === 'max' && parent.value === node;
  if (parent.type !== 'NewExpression' || !isNode(callee)) return false;
  return /^U?[Ii]nt\d+Array$/.test(String(callee.name)) && node.value >= 128;
}

type Add = (start: number, end: number, replacement: string) => void;

function plant(node: Node, text: string, add: Add): void {
  if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') plantOperator(node, text, add);
  else if (node.type === 'Literal') plantLiteral(node, add);
  else if (node.type === 'IfStatement' && isNode(node.test)) add(node.test.start, node.test.end, 'false');
  else if (node.type === 'UnaryExpression' && node.operator === '!' && isNode(node.argument))
    add(node.start, node.argument.start, '');
}

function plantOperator({ left, right, operator }: Node, text: string, add: Add): void {
  const other = typeof operator === 'string' ? OPERATORS.get(operator) : undefined;
  if (other === undefined || !isNode(left) || !isNode(right)) return;
  const start = text.indexOf(String(operator), left.end);
  if (start < right.start) add(start, start + String(operator).length, other);
}

function plantLiteral({ value, start, end }: Node, add: Add): void {
  if (typeof value === 'number') add(start, end, String(value + 1));
  else if (typeof value === 'boolean') add(start, end, String(!value));
  // Many texts are sets of characters: what one has too many is never asked for, what it has too few is.
  else if (typeof value === 'string' && value !== '') add(start, end, JSON.stringify(value.slice(0, -1)));
}

/** So many of the faults, chosen by a fixed seed. */
export function sample(faults: readonly Fault[], count: number, seed: number): readonly Fault[] {
  let state = seed >>> 0;
  const chosen = [...faults];
  for (let i = chosen.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (i + 1));
    const [a, b] = [chosen[i], chosen[other]];
    if (a === undefined || b === undefined) continue;
    [chosen[i], chosen[other]] = [b, a];
  }
  return chosen.slice(0, count);
}
