import { describe, expect, it } from 'vitest';
import { findBrowser, findHeadlessShell, type Machine } from './browser';

interface Situation {
	name: string;
	environment?: Record<string, string>;
	platform?: NodeJS.Platform;
	userId?: number;
	files?: string[];
	/** Files that exist but do not run. */
	broken?: string[];
	downloaded?: string;
	apt?: boolean;
	sudo?: boolean;
	/** The distribution has no package of the headless shell. */
	noShell?: boolean;
	/** The package is known only after apt-get update. */
	staleLists?: boolean;
	expected: string | RegExp;
	/** apt-get's verbs, in the order they were asked for. */
	verbs?: string[];
}

const installed = '/usr/bin/chromium';
const shell = '/usr/bin/chromium-headless-shell';
const none = /^No browser for the tests was found: install .* CHROMIUM_PATH/;

const situations: Situation[] = [
	{
		name: 'CHROMIUM_PATH goes before everything',
		environment: { CHROMIUM_PATH: '/opt/mine' },
		files: ['/opt/mine', installed, '/pw/chrome'],
		downloaded: '/pw/chrome',
		expected: '/opt/mine'
	},
	{
		name: 'a CHROMIUM_PATH without a file is an error that names it, whatever else is there',
		environment: { CHROMIUM_PATH: '/opt/mine' },
		files: [installed],
		expected: /CHROMIUM_PATH is "\/opt\/mine"/
	},
	{
		name: 'a CHROMIUM_PATH to a file that does not run is an error that names it',
		environment: { CHROMIUM_PATH: '/opt/mine' },
		files: [installed],
		broken: ['/opt/mine'],
		expected: /CHROMIUM_PATH is "\/opt\/mine"/
	},
	{
		name: 'an empty CHROMIUM_PATH counts as unset',
		environment: { CHROMIUM_PATH: '' },
		files: [installed],
		expected: installed
	},
	{
		name: 'an installed browser goes before Playwright’s own',
		files: [installed, '/pw/chrome'],
		downloaded: '/pw/chrome',
		expected: installed
	},
	{
		name: 'Chromium goes before Chrome, also when its folder comes later on PATH',
		files: ['/usr/local/bin/google-chrome', installed],
		expected: installed
	},
	{
		name: 'Chrome goes before Edge',
		files: ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome-stable'],
		expected: '/usr/bin/google-chrome-stable'
	},
	{ name: 'Edge will do', files: ['/usr/bin/microsoft-edge'], expected: '/usr/bin/microsoft-edge' },
	{
		name: 'a stub that does not run is passed over',
		broken: ['/usr/bin/chromium-browser'],
		files: ['/usr/bin/google-chrome'],
		expected: '/usr/bin/google-chrome'
	},
	{
		name: 'the usual place on macOS',
		platform: 'darwin',
		files: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
		expected: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
	},
	{
		name: 'the usual place on Windows',
		platform: 'win32',
		environment: { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
		files: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
		expected: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
	},
	{
		name: 'Playwright’s own download goes before an installation',
		files: ['/pw/chrome'],
		downloaded: '/pw/chrome',
		apt: true,
		userId: 0,
		expected: '/pw/chrome',
		verbs: []
	},
	{
		name: 'a download that is not there does not count',
		downloaded: '/pw/chrome',
		expected: none
	},
	{ name: 'root installs the package', apt: true, userId: 0, expected: installed, verbs: ['install'] },
	{
		name: 'missing package lists are fetched, and the package asked for again',
		apt: true,
		userId: 0,
		staleLists: true,
		expected: installed,
		verbs: ['install', 'update', 'install']
	},
	{
		name: 'continuous integration installs with sudo',
		environment: { CI: 'true' },
		apt: true,
		sudo: true,
		expected: installed,
		verbs: ['install']
	},
	{
		name: 'sudo outside continuous integration is left alone',
		apt: true,
		sudo: true,
		expected: none,
		verbs: []
	},
	{
		name: 'CI=false is not continuous integration',
		environment: { CI: 'false' },
		apt: true,
		sudo: true,
		expected: none
	},
	{
		name: 'continuous integration without sudo installs nothing',
		environment: { CI: 'true' },
		apt: true,
		expected: none
	},
	{
		name: 'SKIP_INSTALL=1 turns the installation off',
		environment: { SKIP_INSTALL: '1' },
		apt: true,
		userId: 0,
		expected: none,
		verbs: []
	},
	{ name: 'without apt-get nothing is installed', userId: 0, expected: none, verbs: [] },
	{ name: 'nothing at all: one sentence says what to do', expected: none }
];

function set(situation: Situation) {
	const files = new Set([...(situation.files ?? []), ...(situation.broken ?? [])]);
	const broken = new Set(situation.broken ?? []);
	const verbs: string[] = [];
	const said: string[] = [];
	let updated = false;
	const machine: Machine = {
		environment: { PATH: '/usr/local/bin:/usr/bin', ...situation.environment },
		platform: situation.platform ?? 'linux',
		userId: situation.userId ?? 1000,
		isFile: (path) => files.has(path),
		runs: (path) => !broken.has(path),
		playwrightBrowser: () => situation.downloaded ?? '',
		succeeds: (command, args) => {
			const words = [command, ...args];
			if (words.join(' ') === 'apt-get --version') return situation.apt === true;
			if (command === 'sudo' && situation.sudo !== true) return false;
			if (words.join(' ') === 'sudo -n true') return true;
			if (command !== 'sudo' && situation.userId !== 0) throw new Error(`asked without rights: ${words.join(' ')}`);
			const verb = words.find((word) => word === 'install' || word === 'update');
			if (verb === undefined) throw new Error(`unexpected command: ${words.join(' ')}`);
			verbs.push(verb);
			if (verb === 'update') updated = true;
			else if (situation.staleLists === true && !updated) return false;
			else if (words.at(-2) === 'chromium') files.add(installed);
			else if (situation.noShell !== true) files.add(shell);
			else return false;
			return true;
		},
		say: (line) => said.push(line)
	};
	return { machine, verbs, said };
}

describe('findBrowser', () => {
	it.each(situations)('$name', (situation) => {
		const { machine, verbs, said } = set(situation);
		if (typeof situation.expected === 'string') expect(findBrowser(machine)).toBe(situation.expected);
		else expect(() => findBrowser(machine)).toThrow(situation.expected);

		if (situation.verbs) expect(verbs).toEqual(situation.verbs);
		// An installation is announced by one line, and only then.
		expect(said).toHaveLength(verbs.length > 0 ? 1 : 0);
	});
});

const shellSituations: Situation[] = [
	{ name: 'an installed one goes before the browser', files: [installed, shell], expected: shell },
	{
		name: 'CHROMIUM_PATH goes before everything',
		environment: { CHROMIUM_PATH: '/opt/mine' },
		files: ['/opt/mine', shell],
		expected: '/opt/mine'
	},
	{ name: 'one that does not run is passed over', files: [installed], broken: [shell], expected: installed },
	{
		name: 'without one the browser will do, and nothing is installed for it',
		files: [installed],
		apt: true,
		userId: 0,
		expected: installed,
		verbs: []
	},
	{
		name: 'continuous integration installs it beside the browser',
		environment: { CI: 'true' },
		files: [installed],
		apt: true,
		userId: 0,
		expected: shell,
		verbs: ['install']
	},
	{
		name: 'where there is no such package, continuous integration takes the browser',
		environment: { CI: 'true' },
		files: [installed],
		apt: true,
		userId: 0,
		noShell: true,
		expected: installed,
		verbs: ['install', 'update', 'install']
	},
	{
		name: 'continuous integration without any browser installs both',
		environment: { CI: 'true' },
		apt: true,
		userId: 0,
		expected: shell,
		verbs: ['install', 'install']
	},
	{ name: 'nothing at all: one sentence says what to do', expected: none }
];

describe('findHeadlessShell', () => {
	it.each(shellSituations)('$name', (situation) => {
		const { machine, verbs } = set(situation);
		if (typeof situation.expected === 'string') expect(findHeadlessShell(machine)).toBe(situation.expected);
		else expect(() => findHeadlessShell(machine)).toThrow(situation.expected);
		if (situation.verbs) expect(verbs).toEqual(situation.verbs);
	});
});
