/** Validates `datasets/`: prints every fault on one line and ends with status 1 when there is one. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { checks } from '../src/lib/data/checks';
import { runChecks } from '../src/lib/data/checks/check';
import { checkSources, readPackage } from '../src/lib/data/package';
import { formatFault } from '../src/lib/data/table';
import { writeTableNames } from './table-names';

const root = new URL('../', import.meta.url);
const folder = new URL('datasets/', root);
const namesFile = fileURLToPath(new URL('src/lib/data/table-names.ts', root));

const csv: Record<string, string> = {};
for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv')))
	csv[file] = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(new URL(file, folder)));
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
	if (!declared.has(file)) faults.push(`datasets/${file}:1:1 is not declared in datapackage.json`);
if (faults.length === 0) {
	faults.push(...checkSources(read.tables).map(formatFault));
	faults.push(...runChecks(checks, read.tables));
}

if (faults.length > 0) {
	for (const fault of faults) console.error(fault);
	console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in datasets/.`);
	process.exit(1);
}
const rows = Object.values(read.tables).reduce((sum, table) => sum + table.rows.length, 0);
console.log(`datasets/ is sound: ${declared.size} tables, ${rows} rows, ${checks.length} checks.`);
