import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, findHeadlessShell } from './browser';
import { readPlaywright, readVitest, sum, tallyLine, withStatus, type Tally } from './tally';
import { plain, runStep, script, tool, type Step } from './steps';

interface TestStep extends Step {
	name: string;
	needsBrowser?: boolean;
	/** The step whose success this one rests on. */
	needs?: string;
	/** Reads the runner's own report; a step without one counts as one test. */
	report?: { file: string; read: (text: string) => Tally };
}

const onePassed: Tally = { passed: 1, failed: 0, skipped: 0 };
const oneFailed: Tally = { passed: 0, failed: 1, skipped: 0 };
const oneSkipped: Tally = { passed: 0, failed: 0, skipped: 1 };
const reports = mkdtempSync(join(tmpdir(), 'southward-tests-'));

function vitest(project: string, label: string, needsBrowser: boolean): TestStep {
	const file = join(reports, `${project}.json`);
	return {
		name: project,
		label,
		node: tool(
			'vitest',
			'vitest',
			'run',
			'--project',
			project,
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${file}`
		),
		needsBrowser,
		report: { file, read: readVitest }
	};
}

const endToEndReport = join(reports, 'e2e.json');
const steps: readonly TestStep[] = [
	{
		name: 'format',
		label: 'Checking the format',
		node: tool('prettier', 'prettier', '--check', '--log-level=warn', '.')
	},
	{
		name: 'types',
		label: 'Checking the types',
		node: tool(
			'svelte-check',
			'svelte-check',
			'--tsconfig',
			'./tsconfig.json',
			'--fail-on-warnings',
			'--output',
			'human'
		)
	},
	{ name: 'lint', label: 'Linting', node: tool('eslint', 'eslint', '--max-warnings=0', '.') },
	{ name: 'unused', label: 'Looking for what nothing uses', node: tool('knip', 'knip', '--no-progress') },
	{ name: 'data', label: 'Checking the data', node: script('scripts/datasets.ts') },
	{ name: 'build', label: 'Building the site', node: script('scripts/build.ts') },
	vitest('unit', 'Running the unit tests', false),
	vitest('component', 'Running the component tests in a browser', true),
	vitest('dev', 'Running the test of the development server', true),
	{
		name: 'e2e',
		label: 'Running the end-to-end tests in a browser',
		node: tool('@playwright/test', 'playwright', 'test', '--project=suite'),
		environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport },
		needsBrowser: true,
		needs: 'build',
		report: { file: endToEndReport, read: readPlaywright }
	}
];

async function main(): Promise<Tally> {
	const chosen = choose();
	const browser = chosen.some((step) => step.needsBrowser === true) ? lookForBrowser() : undefined;
	const rows = new Map<TestStep, { tally: Tally; note: string }>();
	const first = chosen.filter(({ needs }) => needs === undefined);
	// What no test runner runs keeps one core busy, the tests the other one.
	const checks = first.filter(({ report }) => !report);
	const tests = first.filter(({ report }) => report);
	const together = checks.length > 0 && tests.length > 0;
	const runAll = async (steps: readonly TestStep[]) => {
		for (const step of steps) {
			const number = chosen.indexOf(step) + 1;
			const broken = [...rows].find(([{ name }, { tally }]) => name === step.needs && tally.failed > 0)?.[0];
			if (broken) {
				console.log(`${number}/${chosen.length} ${step.label} ... not run: ${broken.name} failed`);
				rows.set(step, { tally: oneSkipped, note: `not run: ${broken.name} failed` });
			} else if (step.needsBrowser === true && browser instanceof Error) {
				console.log(`${number}/${chosen.length} ${step.label} ... failed: no browser`);
				rows.set(step, { tally: oneFailed, note: browser.message });
			} else
				rows.set(step, await run({ ...step, beside: together && step.needs === undefined }, number, chosen.length));
		}
	};

	// Types, lint and tests read the types of the routes, which only the framework can write.
	const routes = { label: 'Generating the types of the routes', node: tool('@sveltejs/kit', 'svelte-kit', 'sync') };
	if (!(await runStep(routes, 0, chosen.length)).succeeded) return oneFailed;
	await Promise.all([runAll(checks), runAll(tests)]);
	// What rests on another step is given both cores.
	await runAll(chosen.filter(({ needs }) => needs !== undefined));

	const total = sum([...rows.values()].map(({ tally }) => tally));
	console.log('\nstep        passed  failed  skipped');
	for (const step of chosen) {
		const { tally, note } = rows.get(step) ?? { tally: oneSkipped, note: 'not run' };
		const numbers = [tally.passed, tally.failed, tally.skipped].map((count) => String(count).padStart(8)).join('');
		console.log(`${step.name.padEnd(10)}${numbers}${note === '' ? '' : `   ${note}`}`);
	}
	console.log('Format, types, lint, unused, data and build count as one test each. A skipped test fails the run.\n');
	return total;
}

async function run(step: TestStep, number: number, of: number): Promise<{ tally: Tally; note: string }> {
	const result = await runStep({ ...step, show: () => step.report !== undefined, hide: isNoise }, number, of);
	const note = `${result.seconds.toFixed(1)} s`;
	if (!step.report) return { tally: result.succeeded ? onePassed : oneFailed, note };

	let tally: Tally;
	try {
		tally = step.report.read(readFileSync(step.report.file, 'utf8'));
	} catch (fault) {
		const reason = plain(fault instanceof Error ? fault.message : String(fault));
		return { tally: oneFailed, note: `the test runner left no report: ${reason}` };
	}
	return { tally: withStatus(tally, result.succeeded), note };
}

function isNoise(line: string): boolean {
	return line.trim() === '' || line.startsWith('JSON report written');
}

/** Looks for the browser and its headless shell, and installs what is missing, before steps run side by side. */
function lookForBrowser(): string | Error {
	try {
		const path = findBrowser();
		console.log(`Browser: ${path}, and for most tests ${findHeadlessShell()}`);
		return path;
	} catch (fault) {
		return fault instanceof Error ? fault : new Error(String(fault));
	}
}

function choose(): TestStep[] {
	const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
	if (!values.only) return [...steps];
	const names = values.only.flatMap((text) => text.split(','));
	const unknown = names.find((name) => steps.every((step) => step.name !== name));
	if (unknown !== undefined) {
		throw new Error(`--only takes one or more of ${steps.map((step) => step.name).join(', ')}; got "${unknown}".`);
	}
	return steps.filter((step) => names.includes(step.name));
}

let total: Tally;
try {
	total = await main();
} catch (fault) {
	console.error(fault instanceof Error ? fault.message : fault);
	total = oneFailed;
} finally {
	rmSync(reports, { recursive: true, force: true });
}
console.log(tallyLine(total));
process.exitCode = total.failed > 0 || total.skipped > 0 ? 1 : 0;
