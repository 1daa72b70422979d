import { describe, expect, it } from 'vitest';
import { jsonScript } from './json-script';

describe('a block of JSON', () => {
	it.each(['</script><script>alert(1)</script>', '<!-- <script', '</SCRIPT >', 'plain & "quoted"'])(
		'is one element, whatever it holds: %j',
		(name) => {
			const [, json = '', rest] = /^<script type="application\/ld\+json">(.*)<\/script>(.*)$/s.exec(
				jsonScript({ '@type': 'Dataset', name }, 'application/ld+json')
			) ?? ['', 'null', 'no element'];
			expect(rest).toBe('');
			expect(json).not.toContain('<');
			expect(JSON.parse(json)).toEqual({ '@type': 'Dataset', name });
		}
	);
});
