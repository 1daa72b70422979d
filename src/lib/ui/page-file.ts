const files = new Map<string, Promise<Document>>();

/** The built file of a page, fetched once. */
export function fileOf(path: string): Promise<Document> {
	const known = files.get(path);
	if (known) return known;
	const fresh = fetch(path)
		.then((response) => response.text())
		.then((html) => new DOMParser().parseFromString(html, 'text/html'));
	files.set(path, fresh);
	return fresh;
}

/** Lets the file of a page be fetched anew, after it did not arrive. */
export function forgetFile(path: string): void {
	files.delete(path);
}
