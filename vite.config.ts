import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	resolve: {
		alias: { '@kurkle/color': fileURLToPath(new URL('src/lib/charts/plain-color.ts', import.meta.url)) }
	},
	build: {
		target: 'esnext',
		// Kit's pages name every file they need; the helper that adds further preloads is dead weight.
		modulePreload: false,
		rolldownOptions: {
			output: {
				codeSplitting: {
					// Every page needs the first group, every page with charts the last one. Each compresses better as one file:
					// docs/performance.md has the figures. Signs stand apart, since pages without charts explain them too.
					groups: [
						{
							name: 'core',
							priority: 3,
							test: /node_modules.(svelte|@sveltejs|devalue|esm-env|clsx)\W|vite.preload|src.lib.(view.(view|reader|address)|words.en.messages|ui.appearance)/
						},
						{ name: 'signs', priority: 2, test: /src.lib.(ui.SignSwatch|charts.signs|data.years)/ },
						{ name: 'figure', priority: 1, test: /src.lib.(ui.Chart|charts.heights)/ }
					]
				}
			}
		}
	}
});
