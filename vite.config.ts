import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { envPrefix, islands, resolve } from './vite.islands.ts';

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

export default defineConfig({ plugins: [gallery, islands(), sveltekit()], resolve, envPrefix });
