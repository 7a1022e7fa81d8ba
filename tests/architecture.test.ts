import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bannedIn } from './architecture/bans.ts';
import { reachedByContent, wrongWays } from './architecture/directions.ts';
import { undocumentedExports } from './architecture/documentation.ts';
import { missingMessages, unusedMessages } from './architecture/messages.ts';
import { isProduct, projectFiles } from './architecture/project-files.ts';
import { longFiles, longFunctions, misnamedFiles } from './architecture/sizes.ts';
import { ROOT, readSource } from './architecture/source-file.ts';

const listed = projectFiles();
const product = listed.filter(isProduct).map(readSource);
const byPath = new Map(product.map((file) => [file.path, file]));
const messages = new Map<string, unknown>(
  Object.entries(JSON.parse(readFileSync(path.join(ROOT, 'public/_locales/en/messages.json'), 'utf8'))),
);

describe('the architecture', () => {
  test('imports go only where architecture.md lets them', () => {
    expect(product.flatMap(wrongWays)).toEqual([]);
  });

  test('content scripts reach neither the store nor the chain, not even indirectly', () => {
    expect(reachedByContent(byPath)).toEqual([]);
  });

  test('nothing stands in the product that promises rule out', () => {
    expect(product.flatMap(bannedIn)).toEqual([]);
  });

  test('no file is longer than 400 lines and no function longer than 80', () => {
    expect([...longFiles(listed), ...product.flatMap(longFunctions)]).toEqual([]);
  });

  test('files are named after the one concept in them', () => {
    expect(misnamedFiles(listed)).toEqual([]);
  });

  test('at least four of five exported names in utils/ are documented', () => {
    const { exported, undocumented } = undocumentedExports(product);
    expect(undocumented.length / exported, undocumented.join('\n')).toBeLessThanOrEqual(0.2);
  });

  test('every message that is used exists', () => {
    expect(missingMessages(product, messages)).toEqual([]);
  });

  test('every message that exists is used', () => {
    expect(unusedMessages(product, messages)).toEqual([]);
  });
});
