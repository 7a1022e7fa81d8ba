import { isNode, type SourceFile } from './source-file.ts';

/** The exported names in `utils/` and those of them without a doc comment. */
export function undocumentedExports(files: readonly SourceFile[]) {
  const names = files.filter((file) => file.path.startsWith('utils/')).flatMap(exportsOf);
  return {
    exported: names.length,
    undocumented: names.filter((one) => !one.documented).map((one) => one.name),
  };
}

function exportsOf(file: SourceFile): { name: string; documented: boolean }[] {
  const body = Array.isArray(file.program.body) ? file.program.body.filter(isNode) : [];
  return body.flatMap((node) => {
    // A re-export is documented where the name is declared.
    if (node.type !== 'ExportNamedDeclaration' || !isNode(node.declaration)) return [];
    const documented = file.comments.some(
      (comment) => comment.value.startsWith('*') && /^\s*$/.test(file.text.slice(comment.end, node.start)),
    );
    return [{ name: `${file.path}:${file.lineOf(node.start)}`, documented }];
  });
}
