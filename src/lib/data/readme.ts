import type { Resource } from './descriptor';

/** A text under its title. */
export function titled(title: string, lines: readonly string[]): string {
	return `${[title, '='.repeat(title.length), ...lines].join('\n')}\n`;
}

/** The lines of a part under its title; none where there is nothing to say. */
export function section(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : ['', title, '-'.repeat(title.length), ...lines];
}

/** Points of a list. */
export function points(texts: readonly string[]): string[] {
	return texts.map((text) => `- ${text}`);
}

/** Licences with where they can be read. */
export function licenceLines(list: Resource['licenses']): string[] {
	return list.map(({ name = '', title = name, path }) => (path === undefined ? title : `${title}: ${path}`));
}
