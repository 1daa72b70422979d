import { readdirSync } from 'node:fs';
import { parse, parseCss, type AST } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { readProject } from '../../../../tests/site-fixture';

const tokens = 'src/lib/ui/style/tokens.css';
const tokenNames = /--(?:space|type|target)(?:-[\w-]+)?/g;

const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(css|svelte)$/.test(path) && `src/${path}` !== tokens)
	.map((path) => ({ path: `src/${path}`, text: readProject(`src/${path}`) }));

type Node = AST.CSS.StyleSheetFile['children'][number] | AST.CSS.Block['children'][number];

interface Declared {
	line: number;
	selector: string;
	property: string;
	value: string;
}

/** Each declaration of a style, with the selectors of its rule. */
function declaredIn(nodes: readonly Node[], text: string, selector = ''): Declared[] {
	return nodes.flatMap((node) => {
		if (node.type !== 'Declaration') {
			const within = node.type === 'Rule' ? text.slice(node.prelude.start, node.prelude.end) : selector;
			return declaredIn(node.block?.children ?? [], text, within);
		}
		const line = text.slice(0, node.start).split('\n').length;
		return { line, selector, property: node.property, value: node.value };
	});
}

const nodesOf = (path: string, text: string) =>
	path.endsWith('.css') ? parseCss(text).children : (parse(text, { modern: true }).css?.children ?? []);

const space = /^(margin|padding|scroll-margin)(-|$)|^((row|column)-)?gap$/;
const type = /^(font|font-size|line-height)$/;
const drawn = /(^|\s)text$/;
const targetOfControl = /^(height|min-width)$/;
const control = /(^|[\s>+~(,])(a|button|input|select|summary|textarea)(?![\w-])(?!\S*::(before|after))[^\s>]*$/m;
const roomKept = /^\d{2,}rem$/;
const length = /(?<![\w.])(\d*\.?\d+)(?!em|mm)([a-z]+)/g;

/**
 * Free are: what follows the letters or the room (em, %), hairlines of 2px or less, and paper (mm). A least height of ten
 * rem or more is room kept for what comes, not a target. Words drawn in an SVG are as large as its other units.
 */
function literalIn({ selector, property, value }: Declared): boolean {
	const checked =
		space.test(property) ||
		(type.test(property) && !drawn.test(selector)) ||
		(property === 'min-height' && !roomKept.test(value)) ||
		(targetOfControl.test(property) && control.test(selector));
	return checked && [...value.matchAll(length)].some(([, number, unit]) => unit !== 'px' || Number(number) > 2);
}

describe('spaces, sizes of type and heights of targets', () => {
	it('are tokens everywhere', () => {
		expect(styles.length).toBeGreaterThan(50);
		const literals = styles.flatMap(({ path, text }) =>
			declaredIn(nodesOf(path, text), text)
				.filter(literalIn)
				.map(({ line, property, value }) => `${path}:${line} ${property}: ${value}`)
		);
		expect(literals).toEqual([]);
	});

	it('have no token that is not used, and use none that is not there', () => {
		const named = (texts: string[]) => [...new Set(texts.flatMap((text) => text.match(tokenNames) ?? []))].sort();
		expect(named(styles.map(({ text }) => text))).toEqual(named([readProject(tokens)]));
	});
});
