import { describe, expect, it } from 'vitest';
import { reportAddress } from './report';

const words = { subject: 'Error in “arrivals”', body: 'Row 2009 & male\nVersion 2026.11.22' };

describe('the address of a report', () => {
	it('fills in a form on the web and keeps what is asked for already', () => {
		const address = new URL(reportAddress('https://example.org/issues/new?template=error.yml', words));
		expect(address.origin + address.pathname).toBe('https://example.org/issues/new');
		expect(Object.fromEntries(address.searchParams)).toEqual({
			template: 'error.yml',
			title: words.subject,
			body: words.body
		});
	});

	it('fills in a letter', () => {
		const address = reportAddress('mailto:data@example.org', words);
		expect(address).toMatch(/^mailto:data@example\.org\?subject=Error%20in%20/);
		expect(address).not.toContain('+');
		expect(new URL(address).searchParams.get('body')).toBe(words.body);
	});

	it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/'])('is refused for %s', (setting) => {
		expect(() => reportAddress(setting, words)).toThrow('REPORT_URL');
	});

	it('is refused where it is no address', () => {
		expect(() => reportAddress('report an error', words)).toThrow();
	});
});
