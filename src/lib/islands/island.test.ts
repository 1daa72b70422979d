import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import CiteBox from '../ui/CiteBox.svelte';
import { contextOf, speechOf } from '../words/context';
import { wordsOf } from '../words/languages';
import Island from './Island.svelte';

const props = { kind: 'table', name: 'arrivals', title: '</script>', version: '1', origin: '' } as const;

const context = contextOf(speechOf(wordsOf('en')));

/** The parts of an island's HTML: the element, the JSON in it, and what stands after that. */
function partsOf(html: string) {
	const [inside = '', element = '', json = '', rest = ''] =
		/(<div class="island[^>]*>).*?<script type="application\/json">(.*?)<\/script>(.*)<\/div><!--\]-->$/s.exec(html) ??
		[];
	return { inside, element, json, rest };
}

describe('an island', () => {
	it('holds its component as `hydrate` wants it: the same HTML, between the first marks there are', () => {
		const { body } = render(Island<'CiteBox'>, {
			props: { name: 'CiteBox', client: 'idle', component: CiteBox, props },
			context
		});
		const whole = render(CiteBox, { props, context }).body;
		const { inside, rest } = partsOf(body);
		expect(whole).toMatch(/^<!--\[-->/);
		expect(rest.slice(rest.indexOf('<!--[-->'))).toBe(whole);
		expect(inside.indexOf('<!--[')).toBe(inside.indexOf(whole));
	});

	it('holds its props, but for those that it shares', () => {
		const { body } = render(Island<'CiteBox'>, {
			props: { name: 'CiteBox', client: 'idle', component: CiteBox, props, shared: ['title', 'origin'] },
			context
		});
		const { element, json } = partsOf(body);
		expect(JSON.parse(json)).toEqual({ kind: 'table', name: 'arrivals', version: '1' });
		expect(element).toContain('data-island="CiteBox"');
		expect(element).toContain('data-client="idle"');
		expect(element).toContain('data-shared="title origin"');
	});
});
