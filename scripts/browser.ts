import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from 'playwright';

/** What the search for a browser asks of the machine. Tests put their own in its place. */
export interface Machine {
	environment: Record<string, string | undefined>;
	platform: NodeJS.Platform;
	/** The user's number; undefined where users have none (Windows). */
	userId: number | undefined;
	/** Whether the path is a file. */
	isFile: (path: string) => boolean;
	/** Whether the program at the path runs. Ubuntu's /usr/bin/chromium-browser can be a stub that only asks for a snap. */
	runs: (path: string) => boolean;
	/** Where Playwright would keep a browser of its own. */
	playwrightBrowser: () => string;
	/** Runs a command to its end and says whether it succeeded. */
	succeeds: (command: string, args: readonly string[]) => boolean;
	say: (line: string) => void;
}

/** Flags for every browser that the tests start: no sandbox (containers run as root) and no traffic of its own. */
export const browserArguments: readonly string[] = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run'
];

const commands = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge',
	'microsoft-edge-stable'
];

const advice =
	'No browser for the tests was found: install Chromium, Chrome or Edge (or run "npx playwright install chromium"), or let CHROMIUM_PATH point to one.';

/**
 * The path of a Chromium-like browser: CHROMIUM_PATH, else an installed one, else Playwright's own download, else the
 * package `chromium` of Debian, installed here when the user may do so and SKIP_INSTALL is not 1.
 * @throws when there is none, or when CHROMIUM_PATH is wrong; the message says what to do.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
	const chosen = machine.environment['CHROMIUM_PATH'];
	if (chosen !== undefined && chosen !== '') {
		if (machine.isFile(chosen) && machine.runs(chosen)) return chosen;
		throw new Error(`CHROMIUM_PATH is "${chosen}", which is not a browser that runs here: correct it or unset it.`);
	}

	const installed = findInstalled(machine);
	if (installed !== undefined) return installed;

	const downloaded = machine.playwrightBrowser();
	if (downloaded !== '' && machine.isFile(downloaded)) return downloaded;

	if (installPackage(machine, 'chromium')) {
		const now = findInstalled(machine);
		if (now !== undefined) return now;
	}
	throw new Error(advice);
}

/**
 * The path of a browser without windows, in which tests take two thirds of the work: CHROMIUM_PATH, else Debian's
 * `chromium-headless-shell`, which continuous integration installs; else the browser that `findBrowser` finds. It keeps no
 * page that a reader has left: tests of the back/forward cache need the whole browser.
 * @throws as `findBrowser` does.
 */
export function findHeadlessShell(machine: Machine = thisMachine()): string {
	if (machine.environment['CHROMIUM_PATH']) return findBrowser(machine);
	const shell = findOnPath(machine, ['chromium-headless-shell']);
	if (shell !== undefined) return shell;
	const browser = findBrowser(machine);
	const installed = isContinuousIntegration(machine) && installPackage(machine, 'chromium-headless-shell');
	return (installed ? findOnPath(machine, ['chromium-headless-shell']) : undefined) ?? browser;
}

const isContinuousIntegration = ({ environment }: Machine) =>
	!['', '0', 'false', undefined].includes(environment['CI']);

function findInstalled(machine: Machine): string | undefined {
	const windows = machine.platform === 'win32';
	const names = windows ? ['chromium.exe', 'chrome.exe', 'msedge.exe'] : commands;
	return findOnPath(machine, names) ?? firstThatRuns(machine, usualPlaces(machine));
}

function findOnPath(machine: Machine, names: readonly string[]): string | undefined {
	const folders = foldersOnPath(machine);
	const rules = machine.platform === 'win32' ? win32 : posix;
	return firstThatRuns(
		machine,
		names.flatMap((name) => folders.map((folder) => rules.join(folder, name)))
	);
}

const firstThatRuns = (machine: Machine, paths: readonly string[]) =>
	paths.find((path) => machine.isFile(path) && machine.runs(path));

function foldersOnPath({ environment, platform }: Machine): string[] {
	const { delimiter } = platform === 'win32' ? win32 : posix;
	return (environment['PATH'] ?? environment['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
}

function usualPlaces({ environment, platform }: Machine): string[] {
	if (platform === 'darwin') {
		const roots = ['/Applications', ...(environment['HOME'] ? [`${environment['HOME']}/Applications`] : [])];
		return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
			roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`)
		);
	}
	if (platform === 'win32') {
		const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
		return [
			'Chromium\\Application\\chrome.exe',
			'Google\\Chrome\\Application\\chrome.exe',
			'Microsoft\\Edge\\Application\\msedge.exe'
		].flatMap((place) => roots.map((root) => win32.join(root, place)));
	}
	return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

function installPackage(machine: Machine, name: 'chromium' | 'chromium-headless-shell'): boolean {
	const { environment } = machine;
	if (environment['SKIP_INSTALL'] === '1' || machine.platform !== 'linux') return false;
	if (!machine.succeeds('apt-get', ['--version'])) return false;

	const root = machine.userId === 0;
	if (!root && !(isContinuousIntegration(machine) && machine.succeeds('sudo', ['-n', 'true']))) return false;

	machine.say(`Installing the system package "${name}" with apt-get (SKIP_INSTALL=1 turns this off).`);
	const apt = (...args: string[]) => {
		const rest = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
		return root ? machine.succeeds('env', rest) : machine.succeeds('sudo', ['-n', 'env', ...rest]);
	};
	// Named because a browser without a common face would measure text as no reader's does.
	const install = () => apt('install', '--yes', '--no-install-recommends', name, 'fonts-liberation');
	// The lists may be missing (a fresh container) or too old to name a package that still exists.
	return install() || (apt('update') && install());
}

function thisMachine(): Machine {
	return {
		environment: process.env,
		platform: process.platform,
		userId: process.getuid?.(),
		isFile: (path) => existsSync(path) && statSync(path).isFile(),
		// On Windows "--version" opens a window; elsewhere it prints a line and ends.
		runs: (path) =>
			process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0,
		playwrightBrowser: () => {
			try {
				return chromium.executablePath();
			} catch {
				return ''; // Playwright has no browser for every system.
			}
		},
		succeeds: (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0,
		say: (line) => {
			console.log(line);
		}
	};
}
