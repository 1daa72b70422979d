import adapter from '@sveltejs/adapter-static';

/** The path below which the site is served, such as `/southward`; empty for the root of a host. */
const base = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');
if (base !== '' && !base.startsWith('/')) throw new Error(`BASE_PATH must start with "/", got "${base}"`);

/** A folder to build into instead of `build`, such as that of the test which builds the site a second time. */
const outDir = process.env['OUT_DIR'] || undefined;

/** @type {Map<string, string>} */
const components = new Map();

/**
 * The class that the styles of a component are held to: it stands in every page many times, so four letters instead of 13.
 * Throws where two components have the same.
 * @type {NonNullable<import('svelte/compiler').CompileOptions['cssHash']>}
 */
function scopeOf({ hash, filename }) {
	const scope = `s${hash(filename).slice(0, 3)}`;
	const component = components.get(scope) ?? filename;
	if (component !== filename)
		throw new Error(`${filename} and ${component} share the class "${scope}": rename one of them.`);
	components.set(scope, component);
	return scope;
}

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true, cssHash: scopeOf },
	kit: {
		// No fallback: build/404.html is the prerendered route /404, so that it has its words without script.
		// scripts/compress.ts packs the files, CSV among them, which the adapter would leave out.
		adapter: adapter({ pages: outDir ?? 'build', assets: outDir ?? 'build', precompress: false, strict: true }),
		// Two builds at once would tread on each other's working files.
		outDir: outDir ? '.svelte-kit/second' : '.svelte-kit',
		paths: {
			base: /** @type {'' | `/${string}`} */ (base),
			// 404.html is served at any depth, where a relative address would point to nothing.
			relative: false
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'font-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		typescript: {
			// Kit covers src, tests and vite.config; the scripts and the other settings are checked as strictly.
			config: (config) => ({ ...config, include: [...config['include'], '../scripts/**/*.ts', '../*.ts', '../*.js'] })
		}
	}
};

export default config;
