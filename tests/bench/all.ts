// Everything that the goals name, measured in one run, with one table of them at the end: npm run bench [-- all chromium]
import { BROWSERS } from '../browsers/launch.ts';
import { buildExtension } from '../demo/build.ts';
import { benchDetection } from './detect.ts';
import { printGoals } from './goals.ts';
import { benchHardForms } from './hard-forms.ts';
import { benchPage } from './page.ts';

const names = process.argv.slice(2);
// What is measured is what the sources say now.
for (const browser of BROWSERS) buildExtension(browser);
printGoals([...benchDetection(), ...(await benchHardForms(names)), ...(await benchPage(names))]);
