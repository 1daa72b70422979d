import type { Handle } from '@sveltejs/kit';
import { fillPictures } from '$lib/server/pictures';

/**
 * Puts the pictures of charts into the built pages. They do not pass through page data, which would carry each of them
 * twice: once as HTML and once for the browser to read.
 */
export const handle: Handle = ({ event, resolve }) => {
	let page = '';
	return resolve(event, {
		transformPageChunk: ({ html, done }) => {
			page += html;
			return done ? fillPictures(page) : '';
		}
	});
};
