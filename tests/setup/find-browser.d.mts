export function browserVariable(name: 'chromium' | 'firefox'): string;
export function findBrowser(
  name: 'chromium' | 'firefox',
  env?: NodeJS.ProcessEnv,
  platform?: NodeJS.Platform,
): string | undefined;
