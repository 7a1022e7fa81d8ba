import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A node of the syntax tree, as far as it is read here: every node has a type and a place. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** Path from the root of the project, for our own files. */
  readonly target?: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface SourceFile {
  /** Path from the root of the project, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly program: Node;
  readonly comments: readonly { readonly value: string; readonly start: number; readonly end: number }[];
  readonly imports: readonly Import[];
  lineOf(offset: number): number;
}

/** Reads and parses one TypeScript file of the project. */
export function readSource(file: string): SourceFile {
  return parseSource(file, readFileSync(path.join(ROOT, file), 'utf8'));
}

/** Parses TypeScript as if it stood at that path. */
export function parseSource(file: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  // The parser's tree is richer than this view of it.
  const root = program as unknown as Node;
  return {
    path: file,
    text,
    lines: text.trimEnd().split('\n').length,
    program: root,
    comments,
    imports: importsOf(root).map((found) => ({ ...resolve(file, found), line: lineOf(found.start) })),
    lineOf,
  };
}

/** Calls `visit` for every node, parents first. */
export function walk(node: Node, visit: (node: Node, parent?: Node) => void, parent?: Node): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

interface Found {
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly start: number;
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function importsOf(program: Node): Found[] {
  const found: Found[] = [];
  walk(program, (node) => {
    if (!IMPORTING.has(node.type)) return;
    const source = node.type === 'TSImportType' ? (node.argument ?? node.source) : node.source;
    if (!isNode(source) || typeof source.value !== 'string') return;
    found.push({ specifier: source.value, typeOnly: isTypeOnly(node), start: node.start });
  });
  return found;
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return (
    specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type')
  );
}

function resolve(file: string, found: Found): Omit<Import, 'line'> {
  const { specifier, typeOnly } = found;
  if (!specifier.startsWith('.')) return { specifier, typeOnly };
  const target = path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));
  return { specifier, typeOnly, target };
}
