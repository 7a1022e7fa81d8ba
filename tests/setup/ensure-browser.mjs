import { accessSync, constants, existsSync } from 'node:fs';
import { browserVariable, findBrowser } from './find-browser.mjs';
import { run, step } from './run.mjs';

// Without a font, pages and pictures show empty boxes.
const DEBIAN_PACKAGES = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
};

const APT = ['-q', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300'];

/**
 * The browser's executable. Where there is none and the distribution's package can be installed, it is; otherwise
 * throws a sentence that says what to install.
 */
export function ensureBrowser(name) {
  if (!(name in DEBIAN_PACKAGES)) throw new Error(`"${name}" is not a browser: say chromium or firefox.`);
  const found = findBrowser(name);
  if (found) return found;
  if (!mayInstall()) throw new Error(adviceFor(name));
  const packages = DEBIAN_PACKAGES[name];
  step(`No ${name} was found. Installing the distribution's package: ${packages.join(', ')}`, () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', [...APT, 'update'], { quiet: true, env });
    run('apt-get', [...APT, 'install', '-y', '--no-install-recommends', ...packages], { quiet: true, env });
  });
  const installed = findBrowser(name);
  if (!installed) throw new Error(`The package is installed, yet no ${name} was found. ${adviceFor(name)}`);
  return installed;
}

/** Root on a system with apt, as in a container or on a build machine. */
function mayInstall() {
  return process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get') && existsSync('/etc/debian_version');
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there: this is another kind of system.
    return false;
  }
}

/** What a person does on this system. */
export function adviceFor(name, platform = process.platform) {
  const other = `or set ${browserVariable(name)} to the path of its program`;
  const product = name === 'chromium' ? 'Chromium or Chrome' : 'Firefox 140 or newer';
  if (platform === 'darwin')
    return `Install ${product} (brew install --cask ${name}), ${other}, and run the command again.`;
  if (platform === 'win32')
    return `Install ${product} (winget install ${name === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}), ${other}, and run the command again.`;
  return (
    `Install ${product} (Debian: sudo apt-get install ${DEBIAN_PACKAGES[name][0]}; Fedora: sudo dnf install ${name}; ` +
    `Arch: sudo pacman -S ${name}), ${other}, and run the command again.`
  );
}
