import { describe, expect, it } from 'vitest';
import { jsonLdElement } from './json-ld';

describe('a block of JSON-LD', () => {
	it.each(['</script><script>alert(1)</script>', '<!-- <script', '</SCRIPT >', 'plain & "quoted"'])(
		'is one element, whatever it holds: %j',
		(name) => {
			const [, json = '', rest] = /^<script type="application\/ld\+json">(.*)<\/script>(.*)$/s.exec(
				jsonLdElement({ '@type': 'Dataset', name })
			) ?? ['', 'null', 'no element'];
			expect(rest).toBe('');
			expect(json).not.toContain('<');
			expect(JSON.parse(json)).toEqual({ '@type': 'Dataset', name });
		}
	);
});
