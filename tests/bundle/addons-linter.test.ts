import linter from 'addons-linter';
import { expect, test } from 'vitest';
import { builtExtension } from '../browsers/launch.ts';

/** Warnings that are right to say what they say, and why that is as it should be. */
const EXPLAINED = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: 'manifest.json',
    message: 'Manifest key not supported by the specified minimum Firefox for Android version',
    because:
      'Firefox for Android reads data_collection_permissions from 142 on; Sightline is for the desktop.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'chunks/',
    message: 'Unsafe assignment to innerHTML',
    because:
      'Preact can set innerHTML for dangerouslySetInnerHTML; tests/architecture.test.ts keeps that out of our code.',
  },
  {
    code: 'UNSUPPORTED_API',
    file: 'content.js',
    message: 'dom.openOrClosedShadowRoot is not supported',
    because:
      'One build serves both browsers; where Firefox has its own method on elements, this one is not called.',
  },
  {
    code: 'DANGEROUS_EVAL',
    file: 'assets/read-document-',
    message: 'The Function constructor is eval.',
    because:
      'PDF.js’s polyfills ask for the global object by it where no other way is known; the policy of our pages forbids it.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'assets/read-document-',
    message: 'Unsafe call to import for argument 0',
    because:
      'PDF.js can load its reading half and a WebAssembly decoder by URL; it is handed the first and told to leave the second.',
  },
] as const;

test('Mozilla’s linter finds no error in the Firefox build, and every warning is explained', async () => {
  const lint = linter.createInstance({
    config: { _: [builtExtension('firefox')], logLevel: 'fatal', output: 'none', boring: true },
    runAsBinary: false,
  });
  const { errors, warnings } = await lint.run();
  expect(errors).toEqual([]);
  const unexplained = warnings.filter(
    ({ code, message, file = '' }) =>
      !EXPLAINED.some((one) => one.code === code && one.message === message && file.startsWith(one.file)),
  );
  expect(unexplained).toEqual([]);
});
