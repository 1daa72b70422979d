/**
 * Breaks the project on purpose, one place at a time, each in a copy outside the working tree, and runs the unit tests
 * that must notice. Ends with status 1 where one does not, or where a place to break is not found exactly once.
 */
import { spawn } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { projectRoot, tool } from './steps';

/** One breakage, and the test that must turn red by it. */
export interface Mutant {
	readonly name: string;
	readonly file: string;
	/** Stands in the file exactly once. */
	readonly find: string;
	readonly replace: string;
	readonly expect: {
		readonly file: string;
		/** A part of the test's full name. */
		readonly test: string;
	};
}

const data = 'src/lib/data';
const charts = 'src/lib/charts';
const checks = `${data}/checks/checks.test.ts`;
const property = `${charts}/property.test.ts`;
const rows = `${charts}/catalogue.test.ts`;

export const mutants: readonly Mutant[] = [
	// The data.
	{
		name: 'a value of a table',
		file: 'datasets/arrivals.csv',
		find: '2009,male,662,',
		replace: '2009,male,663,',
		expect: { file: checks, test: 'men + women = the published total of 34,537 at the end of 2025' }
	},
	{
		name: 'a quarter',
		file: 'datasets/arrivals-quarterly.csv',
		find: '2021,Q1,male,',
		replace: '2021,Q1,male,1',
		expect: { file: checks, test: 'quarters add to the year' }
	},
	{
		name: 'a row that is lost',
		file: 'datasets/us-admissions.csv',
		find: '\n2008,',
		replace: '\n2108,',
		expect: { file: checks, test: 'US admissions add to the published running totals' }
	},
	{
		name: 'a flag that is lost',
		file: 'datasets/settlement-support.csv',
		find: ',proposal,',
		replace: ',,',
		expect: { file: checks, test: 'only the grant of 2025 is a proposal' }
	},
	{
		name: 'a column of a file under another name',
		file: 'datasets/wages.csv',
		find: 'evidence,',
		replace: 'proof,',
		expect: {
			file: `${data}/datapackage.test.ts`,
			test: 'wages has a file whose header equals the names of its fields'
		}
	},
	{
		name: 'a path that leaves the data package',
		file: 'datasets/datapackage.json',
		find: '"path": "arrivals.csv"',
		replace: '"path": "../arrivals.csv"',
		expect: { file: `${data}/datapackage.test.ts`, test: 'follows Data Package v2' }
	},
	{
		name: 'a descriptor without what this project adds',
		file: 'datasets/datapackage.json',
		find: '"counted": "People who arrived in South Korea from the North in the year.",',
		replace: '',
		expect: { file: `${data}/datapackage.test.ts`, test: 'carries what this project adds to each resource' }
	},
	{
		name: 'a source that does not exist',
		file: `${data}/package.ts`,
		find: 'if (!known.has(id))',
		replace: 'if (known.size === 0)',
		expect: { file: 'scripts/datasets.test.ts', test: 'a source that does not exist' }
	},
	{
		name: 'a source that nobody names',
		file: `${data}/package.ts`,
		find: 'if (!used.has(id))',
		replace: 'if (used.size === 0)',
		expect: { file: 'scripts/datasets.test.ts', test: 'a source that no row names' }
	},
	{
		name: 'faults without a status',
		file: 'scripts/datasets.ts',
		find: 'process.exit(1);',
		replace: 'process.exit(0);',
		expect: { file: 'scripts/datasets.test.ts', test: 'all faults of all files at once' }
	},
	{
		name: 'a check that says nothing',
		file: `${data}/checks/equations.ts`,
		find: 'Math.abs(one - other) <= room',
		replace: 'Math.abs(one - other) >= room',
		expect: { file: checks, test: 'men + women = the published total of 34,537 at the end of 2025' }
	},

	// Reading and writing CSV.
	{
		name: 'a byte order mark that is read as a letter',
		file: `${data}/csv.ts`,
		find: '/^\\uFEFF+/',
		replace: '/^\\uFFFE+/',
		expect: { file: `${data}/csv.test.ts`, test: 'a second byte order mark goes too' }
	},
	{
		name: 'a column name twice without a word',
		file: `${data}/csv.ts`,
		find: 'header.indexOf(name) < index',
		replace: 'header.indexOf(name) > index',
		expect: { file: `${data}/csv.test.ts`, test: 'a column name that occurs twice' }
	},
	{
		name: 'a ragged row that is taken',
		file: `${data}/csv.ts`,
		find: 'if (row.cells.length !== header.length)',
		replace: 'if (row.cells.length > header.length)',
		expect: { file: `${data}/csv.test.ts`, test: 'a short row' }
	},
	{
		name: 'a stray quote without a word',
		file: `${data}/csv.ts`,
		find: 'if (stray) faults.push',
		replace: 'if (!stray) faults.push',
		expect: { file: `${data}/csv.test.ts`, test: 'a stray quote inside an unquoted cell' }
	},
	{
		name: 'a value outside its list',
		file: `${data}/table.ts`,
		find: 'if (allowed && !allowed.includes(text))',
		replace: 'if (allowed?.length === 0)',
		expect: { file: `${data}/table.test.ts`, test: 'a cell that does not fit "women" as string' }
	},
	{
		name: 'a number with thousands separators',
		file: `${data}/table.ts`,
		find: '/^-?(0|[1-9]\\d*)$/',
		replace: '/^-?(0|[1-9][\\d,]*)$/',
		expect: { file: `${data}/table.test.ts`, test: 'a cell that does not fit "2,914" as integer' }
	},
	{
		name: 'a key twice',
		file: `${data}/table.ts`,
		find: 'if (first !== undefined) {',
		replace: 'if (first === undefined && line < 0) {',
		expect: { file: `${data}/table.test.ts`, test: 'says a key that stands twice' }
	},
	{
		name: 'a required cell that is empty',
		file: `${data}/table.ts`,
		find: 'return constraints.required ? { problem',
		replace: 'return constraints.unique ? { problem',
		expect: { file: `${data}/table.test.ts`, test: 'a cell that does not fit "" as integer' }
	},
	{
		name: 'no byte order mark for spreadsheets',
		file: `${data}/csv-writer.ts`,
		find: 'return byteOrderMark + lines',
		replace: 'return lines',
		expect: {
			file: `${data}/csv-writer.test.ts`,
			test: 'begins with one byte order mark and ends every line with CRLF'
		}
	},
	{
		name: 'lines that end with LF alone',
		file: `${data}/csv-writer.ts`,
		find: "lines.join('\\r\\n')",
		replace: "lines.join('\\n')",
		expect: {
			file: `${data}/csv-writer.test.ts`,
			test: 'begins with one byte order mark and ends every line with CRLF'
		}
	},
	{
		name: 'a formula that a spreadsheet would run',
		file: `${data}/csv-writer.ts`,
		find: '[=+\\-@',
		replace: '[=+\\-',
		expect: { file: `${data}/csv-writer.test.ts`, test: '@ at the start' }
	},
	{
		name: 'a negative number as text',
		file: `${data}/csv-writer.ts`,
		find: 'return String(cell);',
		replace: "return cell < 0 ? `'${cell}` : String(cell);",
		expect: { file: `${data}/csv-writer.test.ts`, test: 'a negative number stays a number' }
	},

	// Figures in texts.
	{
		name: 'a rounding that cuts',
		file: `${data}/template.ts`,
		find: 'Math.round(value / 1000)',
		replace: 'Math.floor(value / 1000)',
		expect: { file: `${data}/template.test.ts`, test: '{34537|thousands}' }
	},
	{
		name: 'a brace that is left',
		file: `${data}/template.ts`,
		find: 'return /[{}]/.test(filled)',
		replace: 'return /[<>]/.test(filled)',
		expect: { file: `${data}/template.test.ts`, test: 'fillTemplate' }
	},
	{
		name: 'percents that are added up',
		file: `${data}/figure.ts`,
		find: '!tables[table].resource.additive',
		replace: 'tables[table].rows.length === 0',
		expect: { file: `${data}/figure.test.ts`, test: 'values of labour must not be added' }
	},
	{
		name: 'a span of years without its last',
		file: `${data}/figure.ts`,
		find: 'year <= Number(range[2])',
		replace: 'year < Number(range[2])',
		expect: { file: `${data}/figure.test.ts`, test: 'arrivals[2010..2014] = 9521' }
	},

	// What a choice leaves.
	{
		name: 'spans that only touch',
		file: `${data}/years.ts`,
		find: 'other.from <= one.to',
		replace: 'other.from < one.to',
		expect: { file: `${data}/years.test.ts`, test: '2012-2019 and 2019-2025: true' }
	},
	{
		name: 'series that nobody chose',
		file: `${data}/selection.ts`,
		find: 'if (!series.includes(mark.series)) return false;',
		replace: '',
		expect: { file: `${data}/selection.test.ts`, test: 'series' }
	},
	{
		name: 'a state later than the last year',
		file: `${data}/selection.ts`,
		find: 'vintage.year <= to &&',
		replace: 'vintage.year >= to - 1e9 &&',
		expect: { file: `${data}/selection.test.ts`, test: 'the latest up to the end year' }
	},
	{
		name: 'years without effect',
		file: `${data}/selection.ts`,
		find: 'return overlaps(mark.span, asked);',
		replace: 'return true;',
		expect: { file: property, test: 'arrivals-by-sex shows no row of other years' }
	},
	{
		name: 'a chart that years must not filter',
		file: `${charts}/catalogue.ts`,
		find: "filter: notByYear('rules')",
		replace: 'filter: years',
		expect: { file: property, test: 'are those whose groups are no years' }
	},
	{
		name: 'a file without its years',
		file: `${data}/selection-csv.ts`,
		find: "`_${from ?? ''}-${to ?? ''}`",
		replace: "`_${from ?? ''}`",
		expect: { file: `${data}/selection.test.ts`, test: 'from 2012 to 2019 is trial_2012-2019.csv' }
	},
	{
		name: 'a row of the CSV left out',
		file: `${data}/selection-csv.ts`,
		find: 'const rows = marks.map(',
		replace: 'const rows = marks.slice(1).map(',
		expect: { file: property, test: 'arrivals-by-sex draws, lists and writes all its rows' }
	},

	// The address.
	{
		name: 'years out of range',
		file: 'src/lib/view/view.ts',
		find: 'return Math.min(to, Math.max(from, year));',
		replace: 'return Math.max(from, year);',
		expect: { file: 'src/lib/view/view.test.ts', test: 'clampYear 2027 becomes 2026' }
	},
	{
		name: 'ends in the wrong order',
		file: 'src/lib/view/view.ts',
		find: '[from, to] = [to, from];',
		replace: '',
		expect: { file: 'src/lib/view/view.test.ts', test: '?from=2019&to=2012' }
	},
	{
		name: 'ends put right without a word',
		file: 'src/lib/view/view.ts',
		find: "notices.push({ kind: 'swapped' });",
		replace: '',
		expect: { file: 'src/lib/view/view.test.ts', test: '?from=2019&to=2012' }
	},
	{
		name: 'a default that stays in the address',
		file: 'src/lib/view/view.ts',
		find: 'from !== undefined && from !== bounds.from ?',
		replace: 'from !== undefined ?',
		expect: { file: 'src/lib/view/view.test.ts', test: '?from=1989&to=2000' }
	},
	{
		name: 'parameters of others that are dropped',
		file: 'src/lib/view/view.ts',
		find: 'for (const [name, value] of rest) parameters.append(name, value);',
		replace: '',
		expect: { file: 'src/lib/view/view.test.ts', test: 'is ?from=2012&q=a%26b%3Dc' }
	},

	// Rows of charts.
	{
		name: 'a worked-out row without its formula',
		file: `${charts}/marks.ts`,
		find: 'note: formula',
		replace: "note: ''",
		expect: { file: rows, test: 'arrivals-long: worked-out rows name the formula' }
	},
	{
		name: 'a worked-out row with the sources of its first part only',
		file: `${charts}/marks.ts`,
		find: 'source: [...sources].join',
		replace: 'source: [...sources].slice(0, 1).join',
		expect: { file: rows, test: 'a worked-out row has the union of the sources' }
	},
	{
		name: 'a ratio upside down',
		file: `${charts}/catalogue.ts`,
		find: 'value: south.value / north.value',
		replace: 'value: north.value / south.value',
		expect: { file: rows, test: "income-gap: ratio { year: '2024' }" }
	},
	{
		name: 'millions that are called won',
		file: `${charts}/catalogue.ts`,
		find: "unit: 'million won'",
		replace: "unit: 'won'",
		expect: { file: rows, test: 'have the unit that the descriptor gives' }
	},
	{
		name: 'an amount in force beyond what is documented',
		file: `${charts}/catalogue.ts`,
		find: 'row.effective_to === null ? row.last_documented : yearOf(row.effective_to)',
		replace: 'row.effective_to === null ? 2026 : yearOf(row.effective_to)',
		expect: { file: property, test: 'run from the first to the last documented day' }
	},

	// The drawing.
	{
		name: 'a pyramid whose left side lies at the right',
		file: `${charts}/configuration.ts`,
		find: 'x: series.key === left ? -value : value',
		replace: 'x: value',
		expect: { file: property, test: 'age-at-entry draws, lists and writes all its rows' }
	},
	{
		name: 'a line across missing years',
		file: `${charts}/configuration.ts`,
		find: 'mark.start > before.end + 1e-6',
		replace: 'mark.start > before.end + 1e6',
		expect: { file: property, test: 'have a gap where years are missing' }
	},
	{
		name: 'a line across a break',
		file: `${charts}/configuration.ts`,
		find: '(apart || signOf(mark).breakBefore)',
		replace: 'apart',
		expect: { file: property, test: 'have a gap before each break' }
	},
	{
		name: 'a flag drawn like a plain value',
		file: `${charts}/signs.ts`,
		find: "fill: 'hatched', outline: 'dashed', dashedLine: true, footnote: 'd'",
		replace: "footnote: 'd'",
		expect: { file: `${charts}/signs.test.ts`, test: 'a value flagged as proposal looks different' }
	},
	{
		name: 'a worked-out value drawn like a published one',
		file: `${charts}/signs.ts`,
		find: "derived: { ...plain, fill: 'hollow', footnote: '=' }",
		replace: "derived: { ...plain, footnote: '=' }",
		expect: { file: `${charts}/signs.test.ts`, test: 'a worked-out value looks different' }
	},
	{
		name: 'a worked-out zero without its diamond',
		file: `${charts}/annotations.ts`,
		find: '		drawPoints(chart, options);\n',
		replace: '',
		expect: { file: `${charts}/drawn-signs.test.ts`, test: 'has exactly one hollow diamond' }
	},
	{
		name: 'a break without its line',
		file: `${charts}/annotations.ts`,
		find: '		drawBreaks(chart, options);\n',
		replace: '',
		expect: { file: `${charts}/drawn-signs.test.ts`, test: 'has a line and a letter at every break' }
	},
	{
		name: 'columns without their hatches',
		file: `${charts}/signed-marks.ts`,
		find: "sign?.fill !== 'hatched'",
		replace: "sign?.fill !== 'none'",
		expect: { file: `${charts}/drawn-signs.test.ts`, test: 'no mark with a sign looks like the same mark without' }
	},
	{
		name: 'a revised figure drawn as strongly as others',
		file: `${charts}/configuration.ts`,
		find: "pointRadius: data.map(({ point }) => (point ? 0 : 5)),\n			pointHoverRadius: 7,\n			pointBackgroundColor: data.map(({ sign }) => (sign?.fill === 'solid' ? colour : ground)),\n			pointBorderColor: colour,\n			pointBorderWidth: data.map(({ sign }) => (sign?.outline === 'thin' ? 1 : 1.75))",
		replace:
			"pointRadius: data.map(({ point }) => (point ? 0 : 5)),\n			pointHoverRadius: 7,\n			pointBackgroundColor: data.map(({ sign }) => (sign?.fill === 'solid' ? colour : ground)),\n			pointBorderColor: colour,\n			pointBorderWidth: 1.75",
		expect: { file: `${charts}/drawn-signs.test.ts`, test: 'no mark with a sign looks like the same mark without' }
	},
	{
		name: 'another colour for men',
		file: `${charts}/theme.ts`,
		find: "men: '#12436d'",
		replace: "men: '#12436e'",
		expect: { file: `${charts}/theme.test.ts`, test: 'women and men are those of the design' }
	},
	{
		name: 'a colour too pale for its ground',
		file: `${charts}/theme.ts`,
		find: "comparison: '#7a746b'",
		replace: "comparison: '#aaa49b'",
		expect: { file: `${charts}/theme.test.ts`, test: 'light comparison stands out from the ground' }
	},
	{
		name: 'a colour of the page that is not the chart’s',
		file: 'src/lib/ui/style/theme.css',
		find: '--south: #1f7a6b',
		replace: '--south: #1f7a6c',
		expect: { file: `${charts}/theme.test.ts`, test: 'theme.css' }
	},
	{
		name: 'people who are drawn twice',
		file: 'src/lib/ui/people-areas.ts',
		find: 'add(Math.min(open, left), 1);',
		replace: 'add(open, 1);',
		expect: { file: 'src/lib/ui/people-areas.test.ts', test: 'covers every place once' }
	},

	// The story.
	{
		name: 'a claim in another chapter',
		file: 'src/lib/story/chapters.ts',
		find: "with: ['c31']",
		replace: "with: ['c30']",
		expect: { file: 'src/lib/story/story.test.ts', test: 'stand in exactly one chapter each' }
	},
	{
		name: 'a chart of the story twice',
		file: 'src/lib/story/chapters.ts',
		find: "charts: ['rewards-paid']",
		replace: "charts: ['direct-crossings']",
		expect: { file: 'src/lib/story/story.test.ts', test: 'stand there once each' }
	}
];

/** Places of the project that a run of the unit tests needs. */
const needed = ['datasets', 'docs', 'scripts', 'src', 'tests'];

/** A copy of the project to break, with the installed packages linked. */
export function makeCopy(parent: string, name: string): string {
	const copy = join(parent, name);
	mkdirSync(join(copy, 'node_modules'), { recursive: true });
	for (const folder of needed) cpSync(join(projectRoot, folder), join(copy, folder), { recursive: true });
	for (const entry of readdirSync(projectRoot, { withFileTypes: true }))
		if (entry.isFile()) cpSync(join(projectRoot, entry.name), join(copy, entry.name));
	// Linked one by one: what the tools keep for themselves in node_modules stays in the copy.
	for (const entry of readdirSync(join(projectRoot, 'node_modules')))
		if (!entry.startsWith('.vite'))
			symlinkSync(join(projectRoot, 'node_modules', entry), join(copy, 'node_modules', entry));
	return copy;
}

/** How one test of a run ended. */
interface Outcome {
	readonly name: string;
	readonly status: string;
}

/** Runs test files of the unit project in a copy, only tests whose name holds `test`, and says how each ended. */
async function runTests(
	copy: string,
	files: readonly string[],
	test?: string
): Promise<{ outcomes: Outcome[]; output: string }> {
	const report = join(copy, 'report.json');
	rmSync(report, { force: true });
	const pattern = test === undefined ? [] : ['-t', test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')];
	const [vitest = '', ...rest] = tool('vitest', 'vitest', 'run', '--project', 'unit', ...files, ...pattern);
	const output = await new Promise<string>((settle) => {
		const child = spawn(
			process.execPath,
			[vitest, ...rest, '--reporter=json', `--outputFile=${report}`, '--testTimeout=120000'],
			{
				cwd: copy,
				env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
				stdio: ['ignore', 'pipe', 'pipe']
			}
		);
		let text = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8');
			stream.on('data', (part: string) => (text += part));
		}
		child.once('error', (fault) => {
			settle(fault.message);
		});
		child.once('close', () => {
			settle(text);
		});
	});
	if (!existsSync(report)) return { outcomes: [], output };
	// The report of our own run, in the form that Vitest documents.
	const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
		testResults: { message: string; assertionResults: { fullName: string; status: string }[] }[];
	};
	return {
		outcomes: testResults.flatMap(({ assertionResults }) =>
			assertionResults.map(({ fullName, status }) => ({ name: fullName, status }))
		),
		output: [output, ...testResults.map(({ message }) => message)].join('\n')
	};
}

/** What is wrong with the declaration of a mutant, looking at its file only. */
export function faultOf({ find, replace }: Mutant, text: string): string | null {
	const times = text.split(find).length - 1;
	if (times !== 1) return `"${find}" stands ${times} times in its file`;
	return find === replace ? 'it changes nothing' : null;
}

type Verdict = { readonly killed: true } | { readonly killed: false; readonly why: string };

async function judge(mutant: Mutant, copy: string): Promise<Verdict> {
	const path = join(copy, mutant.file);
	if (!existsSync(path)) return { killed: false, why: `there is no file ${mutant.file}` };
	const text = readFileSync(path, 'utf8');
	const fault = faultOf(mutant, text);
	if (fault !== null) return { killed: false, why: fault };
	try {
		writeFileSync(
			path,
			text.replace(mutant.find, () => mutant.replace)
		);
		const { outcomes, output } = await runTests(copy, [mutant.expect.file], mutant.expect.test);
		const named = outcomes.filter(({ name }) => name.includes(mutant.expect.test));
		if (named.some(({ status }) => status === 'failed')) return { killed: true };
		const why =
			named.length > 0
				? `survived: ${named.length} tests named "${mutant.expect.test}" passed`
				: `no test of ${mutant.expect.file} named "${mutant.expect.test}" ran: ${output.trim().split('\n').slice(-3).join(' | ')}`;
		return { killed: false, why };
	} finally {
		writeFileSync(path, text);
	}
}

async function main(): Promise<number> {
	const { values } = parseArgs({ options: { only: { type: 'string' } } });
	const chosen = mutants.filter(({ name }) => values.only === undefined || name.includes(values.only));
	const parent = mkdtempSync(join(tmpdir(), 'southward-mutants-'));
	const started = performance.now();
	try {
		const copies = ['one', 'two'].map((name) => makeCopy(parent, name));

		// Without a breakage the tests must pass: a red one would count for any mutant.
		const files = [...new Set(chosen.map(({ expect }) => expect.file))];
		const { outcomes, output } = await runTests(copies[0] ?? '', files);
		const red = outcomes.filter(({ status }) => status === 'failed');
		if (red.length > 0 || outcomes.length === 0) {
			for (const { name } of red) console.error(`Red without any breakage: ${name}`);
			if (outcomes.length === 0) console.error(output);
			return 1;
		}

		const waiting = [...chosen];
		const survivors: string[] = [];
		await Promise.all(
			copies.map(async (copy) => {
				for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
					const verdict = await judge(mutant, copy);
					console.log(verdict.killed ? `noticed   ${mutant.name}` : `NOT NOTICED   ${mutant.name}: ${verdict.why}`);
					if (!verdict.killed) survivors.push(mutant.name);
				}
			})
		);
		const seconds = Math.round((performance.now() - started) / 1000);
		console.log(
			`${chosen.length - survivors.length} of ${chosen.length} breakages turned their test red (${seconds} s).`
		);
		for (const name of survivors) console.error(`Not noticed: ${name}`);
		return survivors.length === 0 && chosen.length > 0 ? 0 : 1;
	} finally {
		rmSync(parent, { recursive: true, force: true });
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
