import { areaOf } from './areas.ts';
import { isNode, type Node, type SourceFile, walk } from './source-file.ts';

const NETWORK = new Set([
  'fetch',
  'WebSocket',
  'XMLHttpRequest',
  'EventSource',
  'WebTransport',
  'sendBeacon',
]);
const MARKUP = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML']);
const BROWSER = new Set(['browser', 'chrome']);
const DOM = new Set([
  'document',
  'window',
  'localStorage',
  'sessionStorage',
  'MutationObserver',
  'getSelection',
]);

/** Sentences about what stands in a file of the product and must not. */
export function bannedIn(file: SourceFile): string[] {
  const own = declaredNames(file.program);
  const sentences: string[] = [];
  const say = (node: Node, sentence: string) =>
    sentences.push(`${file.path}:${file.lineOf(node.start)} ${sentence}`);

  walk(file.program, (node, parent) => {
    const sentence = judgeSyntax(node) ?? judgeGlobal(file.path, own, node, parent);
    if (sentence) say(node, sentence);
    if (isCast(node) && !hasCommentAbove(file, node))
      say(node, 'casts with `as` without a comment that says why the type is known there.');
  });
  return sentences;
}

function judgeSyntax(node: Node): string | undefined {
  if (node.type === 'TSAnyKeyword') return 'uses `any`: say what it is, or `unknown` and check it.';
  if (node.type === 'TSNonNullExpression') return 'uses `!`: handle the case where there is nothing.';
  const name = nameOf(node);
  if (name && MARKUP.has(name))
    return `uses ${name}: page text and labels are hostile and are shown as text, never as HTML.`;
  return undefined;
}

function judgeGlobal(
  file: string,
  own: ReadonlySet<string>,
  node: Node,
  parent: Node | undefined,
): string | undefined {
  const name = node.type === 'Identifier' ? nameOf(node) : undefined;
  if (!name || own.has(name) || !isReference(node, parent)) return undefined;
  if (name === 'console')
    return 'uses console: what a person should know is shown, what a log says is seen by pages.';
  if (NETWORK.has(name) && !file.startsWith('utils/egress/') && !readsOwnFile(parent))
    return `uses ${name}: every request goes through utils/egress, which asks for consent and keeps the ledger.`;
  const area = areaOf(file);
  const banned = (kind: 'browser' | 'dom' | 'clock' | 'indexedDB') => area?.bans?.includes(kind) ?? false;
  if (name === 'indexedDB' && (banned('indexedDB') || !file.startsWith('utils/storage/')))
    return 'uses indexedDB: only utils/storage does; in a content script it is the database of the page.';
  const because = `because ${area?.because}.`;
  if (banned('browser') && BROWSER.has(name)) return `uses the browser’s API (${name}): not here, ${because}`;
  if (banned('dom') && DOM.has(name)) return `uses the DOM (${name}): not here, ${because}`;
  if (banned('clock') && name === 'Date' && readsClock(parent))
    return `reads the clock: not here, ${because}`;
  return undefined;
}

/** `Date.now()` and `new Date()`; a date made of an argument is no clock. */
function readsClock(parent: Node | undefined): boolean {
  if (parent?.type === 'NewExpression')
    return Array.isArray(parent.arguments) && parent.arguments.length === 0;
  return parent?.type === 'MemberExpression' && isNode(parent.property) && nameOf(parent.property) === 'now';
}

/** `fetch(browser.runtime.getURL(…))` reads a file of the package and sends nothing. */
function readsOwnFile(call: Node | undefined): boolean {
  if (call?.type !== 'CallExpression' || !Array.isArray(call.arguments)) return false;
  const target: unknown = call.arguments[0];
  if (!isNode(target) || target.type !== 'CallExpression' || !isNode(target.callee)) return false;
  return isNode(target.callee.property) && nameOf(target.callee.property) === 'getURL';
}

function nameOf(node: Node): string | undefined {
  const isName = node.type === 'Identifier' || node.type === 'JSXIdentifier';
  return isName && typeof node.name === 'string' ? node.name : undefined;
}

/** Whether a name stands for a value: not a member after a dot, a key, a type, or what an import calls something. */
function isReference(node: Node, parent: Node | undefined): boolean {
  if (!parent) return false;
  if (parent.type.startsWith('TS') || parent.type.startsWith('Import') || parent.type.startsWith('Export'))
    return parent.type === 'TSAsExpression' || parent.type === 'TSSatisfiesExpression';
  if (parent.type === 'MemberExpression') return parent.object === node || isGlobalThis(parent.object);
  if (parent.type === 'Property') return parent.value === node;
  return !['PropertyDefinition', 'MethodDefinition', 'LabeledStatement'].includes(parent.type);
}

function isGlobalThis(node: unknown): boolean {
  return isNode(node) && ['globalThis', 'self', 'navigator', 'window'].includes(nameOf(node) ?? '');
}

/** Names that the file itself declares or imports: they are not the globals of the same name. */
function declaredNames(program: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (node: unknown) => {
    if (!isNode(node)) return;
    const name = nameOf(node);
    if (name) names.add(name);
    else if (node.type === 'ObjectPattern' || node.type === 'ArrayPattern')
      walk(node, (inner) => {
        const innerName = nameOf(inner);
        if (innerName) names.add(innerName);
      });
  };
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration') add(node.id);
    if (node.type.startsWith('Import')) add(node.local);
    if (Array.isArray(node.params)) node.params.forEach(add);
  });
  // An import of the polyfill is the browser's API all the same.
  for (const name of BROWSER) names.delete(name);
  return names;
}

function isCast(node: Node): boolean {
  if (node.type !== 'TSAsExpression' || !isNode(node.typeAnnotation)) return false;
  const { typeName } = node.typeAnnotation;
  return !(isNode(typeName) && nameOf(typeName) === 'const');
}

function hasCommentAbove(file: SourceFile, node: Node): boolean {
  const line = file.lineOf(node.start);
  const last = file.lineOf(node.end);
  return file.comments.some((comment) => {
    const end = file.lineOf(comment.end);
    return end >= line - 4 && end <= last + 1;
  });
}
