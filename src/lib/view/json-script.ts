/**
 * A block of JSON as HTML: data, which no browser runs. `<` is escaped in the JSON, so that no value can end the element
 * or open a comment in it. `id` is a word of the site's own.
 */
export function jsonScript(value: unknown, type: 'application/json' | 'application/ld+json', id?: 'shared'): string {
	const name = id === undefined ? '' : ` id="${id}"`;
	return `<script type="${type}"${name}>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}
