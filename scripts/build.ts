import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressFolder } from './compress';
import { projectRoot, runStep, script, tool, type Step } from './steps';

const steps: readonly Step[] = [
	{ label: 'Checking the data', node: script('scripts/datasets.ts') },
	{
		label: 'Building the pages',
		node: tool('vite', 'vite', 'build'),
		// Vite lists every file that it writes; the phases and the warnings are what a reader wants to see.
		hide: (line) => line.startsWith('.svelte-kit/'),
		show: (line) => /^vite v|✓|warn|error|Wrote site/i.test(line)
	}
];

/** Checks the data and builds the site into build/. Returns the exit status: that of the first step that failed. */
export async function build(): Promise<number> {
	for (const [index, step] of steps.entries()) {
		const { status } = await runStep(step, index + 1, steps.length);
		if (status !== 0) return status;
	}
	const folder = join(projectRoot, 'build');
	if (!existsSync(join(folder, '404.html'))) {
		console.error('build/404.html is missing: the route 404 must be prerendered with trailingSlash "never".');
		return 1;
	}
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !removed(folder, name));
	const pages = files.filter((name) => name.endsWith('.html')).length;
	const bytes = files.reduce((sum, name) => {
		const file = statSync(join(folder, name));
		return file.isFile() ? sum + file.size : sum;
	}, 0);
	console.log(`Built ${pages} pages into build/ (${megabytes(bytes)} MB).`);
	const started = performance.now();
	const packed = await compressFolder(folder);
	console.log(
		`Packed ${packed.files} files of text: ${megabytes(packed.raw)} MB, ${megabytes(packed.brotli)} MB with brotli, ${megabytes(packed.gzip)} MB with gzip (${((performance.now() - started) / 1000).toFixed(1)} s).`
	);
	if ((process.env['SITE_URL'] ?? '').trim() === '')
		console.log('SITE_URL is not set: canonical addresses and og:image are left out; pictures name the path only.');
	return 0;
}

/** Removes what Kit writes for its router, which no page has. Returns whether the file was such a one. */
function removed(folder: string, name: string): boolean {
	const data = name.endsWith('__data.json');
	if (data) rmSync(join(folder, name));
	return data;
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await build();
