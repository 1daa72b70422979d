import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { islands, type IslandName } from './islands';

const root = 'src/lib/islands/islands.ts';

/** The file that an import of a file leads to; '' where it is none of the site's own. */
function fileOf(name: string, from: string): string {
	if (!name.startsWith('.')) return '';
	const path = normalize(join(dirname(from), name));
	return [path, `${path}.ts`, `${path}/index.ts`].find((one) => /\.(svelte|ts)$/.test(one) && existsSync(one)) ?? '';
}

/** What a file imports: at once, and later. Types are no imports. */
function importsOf(file: string): { readonly atOnce: readonly string[]; readonly later: readonly string[] } {
	const text = readFileSync(file, 'utf8');
	const named = (pattern: RegExp) =>
		[...text.matchAll(pattern)].map(([, name = '']) => fileOf(name, file)).filter((one) => one !== '');
	return {
		atOnce: named(/^\s*(?:import|export) (?!type\b)[^;]*?from '([^']+)';/gm),
		later: named(/\bimport\('([^']+)'\)/g)
	};
}

/** The areas that calls of a function name in files. */
function areasIn(files: Iterable<string>, call: string): Set<string> {
	const found = [...files].flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(new RegExp(`\\b${call}\\(([^)]*)\\)`, 'g'))].flatMap(([, given = '']) =>
			[...given.matchAll(/'(\w+)'/g)].map(([, area = '']) => area)
		)
	);
	return new Set(found);
}

/** A file with all that it imports at once, and what these import later. */
function graphOf(file: string): { readonly atOnce: Set<string>; readonly later: Set<string> } {
	const atOnce = new Set([file]);
	const later = new Set<string>();
	for (const one of atOnce) {
		const imports = importsOf(one);
		imports.atOnce.forEach((next) => atOnce.add(next));
		imports.later.forEach((next) => later.add(next));
	}
	return { atOnce, later };
}

/** The component of each island, as `islands.ts` fetches it. */
const components = new Map(
	[...readFileSync(root, 'utf8').matchAll(/\t(\w+): \{\s+load: \(\) => import\('([^']+)'\)/g)].map(
		([, name = '', path = '']) => [name, fileOf(path, root)]
	)
);

describe('the words of islands', () => {
	it('are looked for in all of them', () => {
		expect([...components.keys()].sort()).toEqual(Object.keys(islands).sort());
		expect(graphOf(components.get('ChartFigure') ?? '').atOnce.size).toBeGreaterThan(10);
	});

	// Just seen to be all of them.
	it.each([...components] as [IslandName, string][])('%s names what it and its parts say', (name, component) => {
		const said = areasIn(graphOf(component).atOnce, 'useWords');
		expect([...islands[name].words].sort()).toEqual([...said].sort());
	});

	it.each([...components] as [IslandName, string][])('%s fetches what its later parts say', (name, component) => {
		const { atOnce, later } = graphOf(component);
		const known = new Set<string>([...islands[name].words, ...areasIn(atOnce, 'fetchWords')]);
		const said = [...later].flatMap((part) => [...areasIn(graphOf(part).atOnce, 'useWords')]);
		expect(said.filter((area) => !known.has(area))).toEqual([]);
	});
});
