import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin, type Rolldown, type ViteDevServer } from 'vite';

/** The scripts that pages name, and their worker. */
const input = {
	early: 'src/lib/islands/early.ts',
	start: 'src/lib/islands/start.ts',
	drawing: 'src/lib/draw/worker.ts'
};

/** What many pages need packs better, and comes sooner, as one file. */
const groups: Rolldown.CodeSplittingGroup[] = [
	// A page waits for two files of styles: this, which all pages have, and its own.
	{ name: 'style', priority: 3, test: /(src.lib|\+layout|node_modules)\W.*\.css$/ },
	// Every page begins with this.
	{
		name: 'start',
		priority: 4,
		test: /src.lib.(islands.(start|carried-links|failure|foreign|frame-height|idle|pending|reading-position|scroll|search-keys|unfold|visit)\.|search.keys|view.addressed-element)|vite.preload-helper/
	},
	// Every island needs this, and every page with charts the next.
	{
		name: 'core',
		priority: 2,
		test: /node_modules.(svelte|esm-env|clsx)\W|src.lib.(islands.(hydrate|islands)\.|view.(view|reader|address)\.|words.(areas|context|en.(messages.(chart|filter|story)|dates|maps))\.|ui.(readiness|nearby)\.)/
	},
	// What the worker that draws needs too, which has no page.
	{
		name: 'data',
		priority: 3,
		test: /src.lib.(draw.(forms.traits|heights|places)\.|charts.(marks|signs)\.|data.(descriptor|format-number|lists|reason|selection\.|years))/
	},
	{
		name: 'figure',
		priority: 1,
		test: /src.lib.(ui.(figure.(?!shown)|chart-files|ChartLegend|ChartPlot|MapPanel|MapStates|SignSwatch)|charts.sign-swatch|maps.declarations|data.filed-mark|read.subline|view.choice)/
	},
	// What is read of a chart, and what draws another view of it.
	{
		name: 'reading',
		priority: 1,
		test: /src.lib.(read.(figure-state|heading|summary)|ui.reading.|words.en.reading|data.units\.)/
	},
	{
		name: 'drawing',
		test: /node_modules.chart\.js|src.lib.draw.(?!draw\.|forms.(traits|glyphs)|heights|people|places|small)/
	},
	{
		name: 'ChartTable',
		test: /src.lib.(ui.(ChartTable|MarksTable|ScrollBox|SortHead|WideTable|marks-table|table-address)|read.wide-table|data.report)\./
	},
	{ name: 'ChartFigure', test: /src.lib.ui.(ChartFigure|FigurePicture)\./ },
	{
		debugName: 'islands',
		// An island is a file of its own, which scripts/budgets.ts finds by its name.
		name: (id, chunking) =>
			chunking.getModuleInfo(id)?.dynamicImporters.some((importer) => importer.endsWith('islands/islands.ts'))
				? basename(id, '.svelte')
				: null
	},
	{
		debugName: 'words',
		// So is an area of words.
		name: (id) => /src.lib.words.(.+)\.ts$/.exec(id)?.[1]?.replaceAll('\\', '/') ?? null
	}
];

/** Vite's helper for parts that are fetched later, without what pages do not need of it: styles have come, scripts come alone. */
const preloadHelper = 'export const __vitePreload = (load) => load();';
/** Its calls, each of which the minifier then takes for the `import()` in it. */
const preloads = /\b__vitePreload\((.+?), __VITE_PRELOAD__, import\.meta\.url\)/gs;

/**
 * Makes the scripts of the islands entries of the client that Kit builds; `hooks.server.ts` names them in each page.
 * Of Kit's own entries only the style of the pages is wanted: no page loads their script. In development, pages are
 * loaded again when anything that the server made them from changes. See docs/decisions/0006-islands.md.
 */
function islands(): Plugin {
	let server: ViteDevServer | undefined;
	return {
		name: 'islands',
		enforce: 'post',
		config(config, { command }) {
			if (command !== 'build' || config.build?.ssr) return;
			return {
				build: {
					modulePreload: false,
					// Leaves out more of what Chart.js does not need here than Vite's own: 4 kB of its part.
					minify: 'terser',
					terserOptions: { module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
					rolldownOptions: {
						input,
						// Nobody imports from an entry: the groups may take what it exports.
						preserveEntrySignatures: false,
						output: { codeSplitting: { includeDependenciesRecursively: false, groups } }
					}
				}
			};
		},
		configureServer(started) {
			server = started;
		},
		hotUpdate() {
			if (this.environment.name === 'ssr') server?.environments.client.hot.send({ type: 'full-reload' });
		},
		renderChunk: (code) => ({ code: code.replace(preloads, '((load) => load())($1)'), map: null }),
		transform: {
			filter: {
				id: /kit\/src\/runtime\/client\/entry\.js$|app\/state\/client\.js$|client-optimized\/(app|nodes\/\d+)\.js$|[?&]type=style|vite\/preload-helper/
			},
			handler(code, id) {
				if (server) return;
				if (id.includes('preload-helper')) return { code: preloadHelper, map: null };
				// Nor is there a client of Kit whose state could be asked for.
				if (id.includes('app/state'))
					return { code: 'export const page = {}, navigating = {}, updated = {};', map: null };
				// A style stays, though its component is left out.
				if (id.includes('type=style')) return { code, map: null, meta: { vite: {} } };
				const components = code.matchAll(/ as component \} from (".+?")/g);
				return { code: [...components].map(([, path = '']) => `import ${path};`).join('\n'), map: null };
			}
		}
	};
}

/**
 * What Chart.js has for pages, events and motion, by its file, and what stands in for it: here it draws on a recorder, once a
 * view. The minifier then leaves out all that serves it (4 kB of the part that draws).
 */
const unusedInCharts: Readonly<Record<string, readonly (readonly [found: RegExp, instead: string])[]>> = {
	'chunks/index.js': [[/typeof window !== 'undefined' && typeof document !== 'undefined'/, 'false']],
	'dist/chart.js': [
		[/Interaction\.modes\[mode\]/, 'undefined'],
		[/animator\.has\(this\)/, 'false'],
		[
			/class Animations \{.+?\n\}\nfunction awaitAll\(.+?\n\}\n/s,
			'class Animations { update(target, values) { Object.assign(target, values); } }'
		]
	]
};

/** Leaves them out. Throws where Chart.js no longer has one of them. */
const lightCharts: Plugin = {
	name: 'light-charts',
	apply: 'build',
	transform: {
		filter: { id: /chart\.js\/dist\/(chart|chunks\/index)\.js$/ },
		handler(code, id) {
			const file = id.split('/').slice(-2).join('/');
			const light = (unusedInCharts[file] ?? []).reduce((text, [found, instead]) => {
				if (!found.test(text)) throw new Error(`${file} of Chart.js has no ${found.source}: see vite.config.ts.`);
				return text.replace(found, instead);
			}, code);
			return { code: light, map: null };
		}
	}
};

/** Serves src/dev/gallery.ts at /dev/gallery/, in development only. */
const gallery: Plugin = {
	name: 'gallery',
	apply: 'serve',
	configureServer(server) {
		server.middlewares.use('/dev/gallery/', (_, response, next) => {
			server
				.ssrLoadModule('/src/dev/gallery.ts')
				.then((module) => {
					response.setHeader('content-type', 'text/html; charset=utf-8');
					// What the module exports.
					response.end((module as { gallery: () => string }).gallery());
				})
				.catch(next);
		});
	}
};

export default defineConfig({
	plugins: [gallery, lightCharts, sveltekit(), islands()],
	// Browsers know this setting of the build, beside those of Vite.
	envPrefix: ['VITE_', 'BASE_PATH'],
	// Always there, so that a build without it leaves out what it asks for.
	define: { 'import.meta.env.VITE_MADE_UP_LANGUAGE': JSON.stringify(process.env['VITE_MADE_UP_LANGUAGE'] ?? '') },
	resolve: {
		alias: { '@kurkle/color': fileURLToPath(new URL('src/lib/draw/chartjs/plain-color.ts', import.meta.url)) }
	}
});
