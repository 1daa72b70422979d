/**
 * A block of JSON-LD as HTML. `<` is escaped in the JSON, so that no value can end the element or open a comment in it.
 */
export function jsonLdElement(value: unknown): string {
	return `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}
