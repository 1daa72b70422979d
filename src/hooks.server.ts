import type { Handle } from '@sveltejs/kit';
import islandScript from 'virtual:island-script';
import { fillPictures } from '$lib/server/pictures';

/**
 * Names the script of the islands in a page, and puts the pictures of charts into it. The pictures do not pass through the
 * props of islands, which would carry each of them twice: once as HTML and once for the browser to read.
 */
export const handle: Handle = ({ event, resolve }) => {
	let page = '';
	return resolve(event, {
		transformPageChunk: ({ html, done }) => {
			page += html.replace('%islands%', islandScript);
			return done ? fillPictures(page) : '';
		}
	});
};
