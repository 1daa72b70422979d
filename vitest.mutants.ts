import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The unit tests as Stryker runs them: without Kit, which no module that it changes needs. */
export default defineConfig({
	resolve: { alias: { $lib: fileURLToPath(new URL('src/lib', import.meta.url)) } },
	test: {
		include: ['src/lib/{data,view,charts,draw,read,story}/**/*.test.ts'],
		exclude: ['**/*.svelte.test.ts', 'src/lib/data/checks/**']
	}
});
