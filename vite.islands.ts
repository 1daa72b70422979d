import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';

/** What both builds, that of the pages and that of their islands, resolve alike. */
export const resolve = {
	alias: {
		$lib: fileURLToPath(new URL('src/lib', import.meta.url)),
		'@kurkle/color': fileURLToPath(new URL('src/lib/draw/chartjs/plain-color.ts', import.meta.url))
	}
};

/** Settings of the build that browsers know, beside those of Vite. */
export const envPrefix = ['VITE_', 'BASE_PATH'];

const entry = 'src/lib/islands/entry.ts';
/** The module that names the address of the script, for the pages. */
const virtual = 'virtual:island-script';
/** Kit copies what lies here, in its build of the pages, to the built site. */
const folder = '_app/immutable/assets';

/**
 * Builds the script of the pages' islands beside the pages. Kit itself ships no script, since no page has its client: see
 * docs/decisions/0006-islands.md.
 */
export function islands(): Plugin {
	let files: Rolldown.OutputChunk[] = [];
	let serving = false;
	const base = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');
	return {
		name: 'islands',
		configResolved(config) {
			serving = config.command === 'serve';
		},
		async buildStart() {
			if (!serving) files = await buildIslands(base);
		},
		resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
		load(id) {
			if (id !== `\0${virtual}`) return;
			const file = serving ? entry : files.find(({ isEntry }) => isEntry)?.fileName;
			return `export default ${JSON.stringify(`${base}/${file}`)};`;
		},
		generateBundle() {
			for (const { fileName, code } of files) this.emitFile({ type: 'asset', fileName, source: code });
		}
	};
}

async function buildIslands(base: string): Promise<Rolldown.OutputChunk[]> {
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		base: `${base}/`,
		envPrefix,
		resolve,
		plugins: [withoutStyle, svelte({ configFile: false, compilerOptions: { runes: true } })],
		build: {
			write: false,
			target: 'esnext',
			modulePreload: { polyfill: false },
			// There is none, and so nothing to wait for.
			cssCodeSplit: false,
			rolldownOptions: {
				input: entry,
				output: {
					entryFileNames: `${folder}/[name].[hash].js`,
					chunkFileNames: `${folder}/[name].[hash].js`,
					codeSplitting: {
						// What several files use stays with the first that needs it, such as the entry's own small helpers.
						includeDependenciesRecursively: false,
						// Every island needs the first group, every page with charts the second: each packs better as one file.
						groups: [
							{
								name: 'core',
								priority: 2,
								test: /node_modules.(svelte|esm-env|clsx)\W|src.lib.(view.(view|reader|address)|words.en.(messages|dates))/
							},
							{
								name: 'figure',
								priority: 1,
								test: /src.lib.(ui.(ChartLegend|ChartPlot|MapPanel|ScrollBox|SignSwatch|SortHead|downloading|searching|sorting)|(draw.heights|charts.(signs|sign-swatch)|ui.figure)|data.(format-number|reason|selection\.|years)|view.choice)/
							}
						]
					}
				}
			}
		}
	});
	const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
	return outputs.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
}

/** The pages carry the style of all their parts already. */
const withoutStyle: Plugin = {
	name: 'without-style',
	enforce: 'pre',
	load: (id) => (id.includes('type=style') ? '' : undefined)
};
