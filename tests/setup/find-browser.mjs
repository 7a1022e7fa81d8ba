// Where a browser is on this machine. Plain JavaScript without dependencies: it runs before anything is installed.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

const BROWSERS = {
  chromium: {
    variable: 'SIGHTLINE_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'brave-browser',
      'microsoft-edge',
    ],
    mac: ['Chromium', 'Google Chrome', 'Brave Browser', 'Microsoft Edge'].map(
      (app) => `${app}.app/Contents/MacOS/${app}`,
    ),
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'SIGHTLINE_FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    mac: ['Firefox', 'Firefox Developer Edition'].map((app) => `${app}.app/Contents/MacOS/firefox`),
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** @param {'chromium' | 'firefox'} name @returns {string} the environment variable that names the browser */
export function browserVariable(name) {
  return BROWSERS[name].variable;
}

/**
 * The browser's executable: the one that the environment names, else the first of the usual ones.
 * @param {'chromium' | 'firefox'} name
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string | undefined} absolute path
 */
export function findBrowser(name, env = process.env, platform = process.platform) {
  const known = BROWSERS[name];
  const named = env[known.variable];
  if (named) {
    if (isExecutable(named)) return path.resolve(named);
    throw new Error(`${known.variable} is set to ${named}, but there is no program there.`);
  }
  return candidates(known, env, platform).find(isExecutable);
}

function candidates(known, env, platform) {
  if (platform === 'darwin') {
    const roots = ['/Applications', path.join(env.HOME ?? '/', 'Applications')];
    return roots.flatMap((root) => known.mac.map((app) => path.join(root, app)));
  }
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.flatMap((name) => env[name] ?? []);
    return roots.flatMap((root) => known.windows.map((program) => path.join(root, program)));
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return known.commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: either way the next candidate is asked.
    return false;
  }
}
