/**
 * Validates `datasets/`: prints every fault on one line and ends with status 1 when there is one. `--write` renews the
 * types of the tables; `--log "why"` writes what has changed into the log of changes.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { checkLog, logLines, replayLog, versionOf, type History } from '../src/lib/data/changes';
import { checkFiles, readChecks } from '../src/lib/data/checks';
import { checkSources, readPackage } from '../src/lib/data/package';
import { decodeCsv } from '../src/lib/data/csv';
import { formatFault, type Fault } from '../src/lib/data/table';
import { keepFirstRelease, readFirstRelease } from './first-release';
import { writeTableNames } from './table-names';

const root = new URL('../', import.meta.url);
const folder = new URL('datasets/', root);
const namesFile = fileURLToPath(new URL('src/lib/data/table-names.ts', root));

const csv: Record<string, string> = {};
const unreadable: Fault[] = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
	const decoded = decodeCsv(readFileSync(new URL(file, folder)));
	if ('text' in decoded) csv[file] = decoded.text;
	else unreadable.push({ file: `datasets/${file}`, field: '', ...decoded.fault });
}
if (unreadable.length > 0) fail(unreadable.map(formatFault));
const descriptorText = readFileSync(new URL('datapackage.json', folder), 'utf8');
const read = readPackage({ descriptor: descriptorText, csv });

const names = await format(writeTableNames(read.descriptor), {
	...(await resolveConfig(namesFile)),
	filepath: namesFile
});
if (process.argv.includes('--write')) {
	writeFileSync(namesFile, names);
	console.log('Wrote src/lib/data/table-names.ts.');
	process.exit(0);
}

const faults = read.faults.map(formatFault);
if (readFileSync(namesFile, 'utf8') !== names)
	faults.push(
		'src/lib/data/table-names.ts:1:1 does not fit datasets/datapackage.json: run npm run datasets -- --write'
	);
const declared = new Set(read.descriptor.resources.map(({ path }) => path));
for (const file of Object.keys(csv))
	if (!declared.has(file) && !checkFiles.includes(file))
		faults.push(`datasets/${file}:1:1 is not declared in datapackage.json`);
const { checks, faults: checkFaults } = readChecks(csv);
faults.push(...checkFaults.map(formatFault));
if (faults.length === 0) {
	const release = readFirstRelease(new URL('releases/', folder));
	const history: History = {
		descriptor: read.descriptor,
		first: release.csv,
		today: Object.fromEntries(read.descriptor.resources.map(({ name, path }) => [name, csv[path] ?? ''])),
		log: read.tables.changes
	};
	const asked = process.argv.indexOf('--log');
	if (asked >= 0) {
		writeLog(history, release.version, process.argv[asked + 1] ?? '');
		process.exit(0);
	}
	if (read.tables.changes.rows[0]?.new !== release.digest)
		faults.push(
			`datasets/changes.csv:2:6 new: expected the digest of the files in datasets/releases/${release.version}, ${release.digest}: they are kept as they were released`
		);
	faults.push(...checkLog(history).map(formatFault));
	faults.push(...checkSources(read.tables).map(formatFault));
	faults.push(...checks.flatMap(({ run }) => run(read.tables)));
}

if (faults.length > 0) fail(faults);
const rows = Object.values(read.tables).reduce((sum, table) => sum + table.rows.length, 0);
console.log(`datasets/ is sound: ${declared.size} tables, ${rows} rows, ${checks.length} checks.`);

/** Says every fault on a line of its own, and ends with status 1. */
function fail(found: readonly string[]): never {
	for (const fault of found) console.error(fault);
	console.error(`${found.length} ${found.length === 1 ? 'fault' : 'faults'} in datasets/.`);
	process.exit(1);
}

/** Writes an entry for every difference that the log does not explain, and the version that this makes. */
function writeLog(history: History, released: string, why: string): void {
	const today = new Date().toISOString().slice(0, 10);
	const logFile = new URL('changes.csv', folder);
	const log = csv['changes.csv'] ?? '';
	if (released === '') {
		const release = keepFirstRelease(new URL('releases/', folder), versionOf(today), history.today);
		const [header = ''] = log.split('\n', 1);
		writeFileSync(logFile, `${header}\n${today},*,*,*,,${release.digest},First release.,\n`);
	} else {
		const { differences } = replayLog(history);
		if (differences.length === 0) {
			console.log('Nothing has changed since the last entry of datasets/changes.csv.');
			return;
		}
		writeFileSync(logFile, (log.endsWith('\n') ? log : `${log}\n`) + logLines(differences, today, why));
		console.log(
			`Wrote ${differences.length} ${differences.length === 1 ? 'entry' : 'entries'} to datasets/changes.csv.`
		);
		if (why === '') console.log('Say in its column "why" what each is for.');
	}
	const version = versionOf(today);
	writeFileSync(
		new URL('datapackage.json', folder),
		descriptorText.replace(/"version": "[^"]*"/, `"version": "${version}"`)
	);
	console.log(`The data are now version ${version}.`);
}
