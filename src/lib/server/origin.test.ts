import { describe, expect, it } from 'vitest';
import { originOf } from './origin';

describe('the origin of the site', () => {
	it('is left out where the build does not know it', () => {
		expect(originOf(undefined)).toBe('');
		expect(originOf(' ')).toBe('');
	});

	it('stands without a slash at its end', () => {
		expect(originOf('https://example.org')).toBe('https://example.org');
		expect(originOf('https://example.org/')).toBe('https://example.org');
		expect(originOf('http://localhost:4173')).toBe('http://localhost:4173');
	});

	it.each(['example.org', 'https://example.org/folder', 'ftp://example.org', 'https://example.org/?a', 'nonsense'])(
		'refuses %s',
		(setting) => {
			expect(() => originOf(setting)).toThrow('SITE_URL');
		}
	);
});
