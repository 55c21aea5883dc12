import { existsSync, readdirSync } from 'node:fs';
import { withoutTools } from './environment.mjs';
import { mustRun, run, StepFailed } from './steps.mjs';

/** Makes sure that the machine has the programs the tests drive; as root on Debian it installs those that are missing. */
export async function provideTestPrograms(/** @type {{ browser: boolean }} */ { browser }) {
  const missing = [
    ...((await hasPostgres()) ? [] : ['postgresql']),
    ...(browser && !hasChromium() ? ['chromium', 'fonts-liberation'] : []),
    ...((await hasReaders()) ? [] : ['python3-openpyxl', 'python3-odf']),
    ...(existsSync(slideProgram) ? [] : ['libreoffice-calc-nogui', 'libreoffice-impress-nogui']),
  ];
  if (missing.length === 0) return 'all there';
  const env = { ...withoutTools(), DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new StepFailed(`The tests need ${missing.join(' and ')}. On Debian or Ubuntu, run this first:
  sudo apt-get update && sudo apt-get ${install.join(' ')}
Elsewhere, install a PostgreSQL server, and set CHROMIUM to the browser's program.`);
  await mustRun('apt-get', ['update'], { env });
  await mustRun('apt-get', install, { env });
  return `installed ${missing.join(' and ')}`;
}

function hasChromium() {
  return existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium');
}

/** Whether Debian's Python can read spreadsheets, which the tests compare ours with. */
async function hasReaders() {
  return existsSync(python) && (await run(python, ['-c', 'import openpyxl, odf'])).code === 0;
}

const python = '/usr/bin/python3';
/** The part of LibreOffice that comes last of what the tests need. */
const slideProgram = '/usr/lib/libreoffice/program/libslideshowlo.so';

async function hasPostgres() {
  const folder = '/usr/lib/postgresql';
  const debian =
    existsSync(folder) && readdirSync(folder).some((name) => existsSync(`${folder}/${name}/bin/initdb`));
  return debian || (await run('initdb', ['--version'])).code === 0;
}
