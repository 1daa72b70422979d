import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import site from '../svelte.config.js';

it('docs/nginx.conf says in its header what the pages say, and who may frame them', () => {
	const file = readFileSync(new URL('../docs/nginx.conf', import.meta.url), 'utf8');
	const html = /~\^text\/html "([^"]*)"/.exec(file)?.[1] ?? '';
	const header = Object.fromEntries(
		html.split(';').map((directive) => {
			const [name = '', ...values] = directive.trim().split(' ');
			return [name, values.map((value) => value.replaceAll("'", '')).sort()];
		})
	);
	const pages = Object.entries(site.kit?.csp?.directives ?? {}).map(([name, values]) => [
		name,
		[values].flat().map(String).sort()
	]);
	expect(header).toEqual({ ...Object.fromEntries(pages), 'frame-ancestors': ['$southward_frames'] });
});
