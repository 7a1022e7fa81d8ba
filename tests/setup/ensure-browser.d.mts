export function ensureBrowser(name: 'chromium' | 'firefox'): string;
export function adviceFor(name: 'chromium' | 'firefox', platform?: NodeJS.Platform): string;
