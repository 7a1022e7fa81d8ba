import { areaOf, COMMON, NEVER_IN_CONTENT } from './areas.ts';
import type { Import, SourceFile } from './source-file.ts';

/** Sentences about imports that go the wrong way. */
export function wrongWays(file: SourceFile): string[] {
  const area = areaOf(file.path);
  if (!area) return [];
  return file.imports.flatMap((one) => {
    if (one.typeOnly || mayImport(file.path, one)) return [];
    const allowed = [...area.values, ...area.packages].join(', ') || 'nothing but types';
    return [
      `${file.path}:${one.line} imports ${one.target ?? one.specifier}, but files in ${area.folder} may import ` +
        `${allowed}, because ${area.because}.`,
    ];
  });
}

function mayImport(file: string, { specifier, target }: Import): boolean {
  const area = areaOf(file);
  if (!area) return true;
  if (target === undefined) return area.packages.some((prefix) => isWithin(specifier, prefix));
  if (isContract(target) || /\.(css|json|png|svg)$/.test(target)) return true;
  return [area.folder, ...COMMON, ...area.values].some((prefix) => target.startsWith(prefix));
}

/** A `types.ts` holds types and the constant lists that they are made of: it imports nothing, so it costs nothing. */
function isContract(target: string): boolean {
  return target.endsWith('/types.ts');
}

/** A package or a path inside it: `idb` is not a prefix of `idb-keyval`. */
function isWithin(specifier: string, prefix: string): boolean {
  return specifier === prefix || specifier.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}

/** Sentences about what content scripts reach through the files that they import. */
export function reachedByContent(files: ReadonlyMap<string, SourceFile>): string[] {
  const roots = [...files.keys()].filter((file) => /^entrypoints\/(content|marks)\//.test(file));
  const cameFrom = new Map<string, string>(roots.map((root) => [root, '']));
  const sentences: string[] = [];
  for (const [path] of cameFrom) {
    for (const one of files.get(path)?.imports ?? []) {
      if (one.typeOnly || (one.target !== undefined && isContract(one.target))) continue;
      const reached = one.target ?? one.specifier;
      if (
        NEVER_IN_CONTENT.some(
          (never) => reached.startsWith(never) && (one.target || isWithin(reached, never)),
        )
      )
        sentences.push(
          `content scripts reach ${reached} by way of ${trail(cameFrom, path)}; every page would pay for it.`,
        );
      else if (one.target && !cameFrom.has(one.target)) cameFrom.set(one.target, path);
    }
  }
  return sentences;
}

function trail(cameFrom: ReadonlyMap<string, string>, path: string): string {
  const before = cameFrom.get(path);
  return before ? `${trail(cameFrom, before)} → ${path}` : path;
}
