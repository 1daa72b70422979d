import { expect, it } from 'vitest';
import { embedSnippet } from './snippet';

const address = 'https://example.org/embed/arrivals-by-sex/?from=2012&to=2019&series=female';

it('writes a frame with its address, name, size and late loading', () => {
	expect(embedSnippet({ address, title: 'Arrivals – Southward', height: 612.2 })).toBe(
		'<iframe src="https://example.org/embed/arrivals-by-sex/?from=2012&amp;to=2019&amp;series=female" title="Arrivals – Southward" loading="lazy" width="100%" height="613" style="border: 0"></iframe>'
	);
});

it('keeps words with quotes and brackets inside their attribute', () => {
	const snippet = embedSnippet({ address, title: '"><script>alert(1)</script>', height: 1 });
	expect(snippet).not.toContain('<script');
	expect(snippet).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
});
