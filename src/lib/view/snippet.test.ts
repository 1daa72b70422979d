import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { embedSnippet } from './snippet';

const address = 'https://example.org/embed/arrivals-by-sex/?from=2012&to=2019&series=female';

const frameOf = (snippet: string) => snippet.split('\n')[0];

it('writes a frame with its address, name, size and late loading', () => {
	expect(frameOf(embedSnippet({ address, title: 'Arrivals – Southward', height: 612.2 }))).toBe(
		'<iframe src="https://example.org/embed/arrivals-by-sex/?from=2012&amp;to=2019&amp;series=female" title="Arrivals – Southward" loading="lazy" width="100%" height="613" style="border: 0"></iframe>'
	);
});

it('keeps words with quotes and brackets inside their attribute', () => {
	const snippet = embedSnippet({ address, title: '"><script>alert(1)</script>', height: 1 });
	expect(frameOf(snippet)).not.toContain('<script');
	expect(snippet).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
});

it('fits the frame that reports its height, and no other', () => {
	const script = /<script>(.*)<\/script>/.exec(embedSnippet({ address, title: '', height: 1 }))?.[1] ?? '';
	const frames = [1, 2].map((content) => ({ contentWindow: content, height: '0' }));
	let receive: (event: { data: unknown; source: number }) => void = () => undefined;
	const listen = (_: string, heard: typeof receive) => (receive = heard);
	runInNewContext(script, { addEventListener: listen, document: { querySelectorAll: () => frames } });
	receive({ data: null, source: 1 });
	receive({ data: { type: 'other', height: 9 }, source: 1 });
	receive({ data: { type: 'southward:height', height: 612 }, source: 2 });
	expect(frames.map(({ height }) => height)).toEqual(['0', 612]);
});
