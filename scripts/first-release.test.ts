import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { digestOf, keepFirstRelease, readFirstRelease } from './first-release';

describe('the first release', () => {
	it('is read as it was kept, without the log, and has the same digest', () => {
		const folder = mkdtempSync(join(tmpdir(), 'release-'));
		try {
			const releases = pathToFileURL(`${folder}/releases/`);
			expect(readFirstRelease(releases)).toEqual({ version: '', csv: {}, digest: '' });
			const kept = keepFirstRelease(releases, '2026.11.22', { one: 'a\n1\n', changes: 'date\n' });
			keepFirstRelease(releases, '2027.02.01', { one: 'a\n2\n' });
			expect(readFirstRelease(releases)).toEqual(kept);
			expect(kept.csv).toEqual({ one: 'a\n1\n' });
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it('has the digest that sha256sum gives', () => {
		// printf 'a\n' > b.csv; printf '' > a.csv; sha256sum *.csv | sha256sum
		expect(digestOf({ b: 'a\n', a: '' })).toBe(
			'sha256:84f331b38f58b482700e399494c88107d89e58a0a151584c48ae68d8d7aa5fd0'
		);
		expect(digestOf({ b: 'b\n', a: '' })).not.toBe(digestOf({ b: 'a\n', a: '' }));
	});
});
