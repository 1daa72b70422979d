import { readFileSync } from 'node:fs';
import type { Handle } from '@sveltejs/kit';
import { fillPictures } from '$lib/server/pictures';
import { siteAddress } from '$lib/view/address';
import { wordsOf } from '$lib/words/languages';

/** The scripts of every page, by the place in it where their address goes. */
const scripts = {
	'%early%': 'src/lib/islands/early.ts',
	'%islands%': 'src/lib/islands/start.ts',
	'%drawing%': 'src/lib/draw/worker.ts'
};

/** The address of a script. Throws where the client has not been built. */
function scriptAddress(source: string): string {
	if (import.meta.env.DEV) return siteAddress(`/${source}`);
	// Pages are built by Kit's server, which lies beside its client.
	const manifest: unknown = JSON.parse(
		readFileSync(new URL('../../client/.vite/manifest.json', import.meta.url), 'utf8')
	);
	// Vite writes it: https://vite.dev/guide/backend-integration
	const chunk = (manifest as Record<string, { readonly file: string } | undefined>)[source];
	if (!chunk) throw new Error(`The client was built without ${source}.`);
	return siteAddress(`/${chunk.file}`);
}

let addresses: (readonly [place: string, address: string])[] | undefined;

/**
 * Names the language and the scripts in a page, and puts the pictures of charts into it. The pictures do not pass through the
 * props of islands, which would carry each of them twice: once as HTML and once for the browser to read.
 */
export const handle: Handle = ({ event, resolve }) => {
	const words = wordsOf(event.params.lang);
	let page = '';
	return resolve(event, {
		transformPageChunk: ({ html, done }) => {
			addresses ??= Object.entries(scripts).map(([place, source]) => [place, scriptAddress(source)]);
			page += addresses
				.reduce((text, [place, address]) => text.replace(place, address), html)
				.replace('%lang%', words.language);
			return done ? fillPictures(words, page) : '';
		}
	});
};
