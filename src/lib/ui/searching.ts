/** A text as it is compared: lower case, accents off, one kind of apostrophe. */
function folded(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.replace(/[‘’]/g, "'")
		.toLowerCase();
}

/** Whether every word of a query occurs in a text, case and accents aside. An empty query fits every text. */
export function matchesAll(text: string, query: string): boolean {
	const within = folded(text);
	return folded(query)
		.split(/\s+/)
		.every((word) => within.includes(word));
}
