import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../browsers/types.ts';
import { buildProbe } from './build-probe.ts';

/** Builds an extension whose background is `egress-background.ts` and nothing else; returns its folder. */
export async function buildEgressExtension(browser: BrowserName): Promise<string> {
  return buildProbe({
    name: 'egress',
    entry: fileURLToPath(new URL('egress-background.ts', import.meta.url)),
    script: 'background.js',
    manifest: {
      permissions: ['declarativeNetRequestWithHostAccess'],
      optional_host_permissions: ['http://127.0.0.1/*'],
      background:
        browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    },
  });
}
