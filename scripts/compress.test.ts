import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compressFolder } from './compress';

let folder: string;
const long = 'year,value\r\n2009,2914\r\n'.repeat(50);

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'southward-compress-'));
	mkdirSync(join(folder, 'data'));
	writeFileSync(join(folder, 'data/arrivals.csv'), long);
	writeFileSync(join(folder, 'short.txt'), 'short');
	writeFileSync(join(folder, 'short.txt.gz'), 'left over');
	writeFileSync(join(folder, 'picture.png'), long);
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

it('puts both forms beside files of text, at any depth, and counts them', async () => {
	const total = await compressFolder(folder);
	expect(brotliDecompressSync(readFileSync(join(folder, 'data/arrivals.csv.br'))).toString()).toBe(long);
	expect(gunzipSync(readFileSync(join(folder, 'data/arrivals.csv.gz'))).toString()).toBe(long);
	expect(total.files).toBe(2);
	expect(total.raw).toBe(long.length + 5);
	expect(total.brotli).toBeLessThan(total.gzip);
	expect(total.gzip).toBeLessThan(total.raw);
});

it('leaves short files and packed ones alone, and takes away what no longer belongs', () => {
	for (const name of ['short.txt.br', 'short.txt.gz', 'picture.png.br', 'picture.png.gz'])
		expect([name, existsSync(join(folder, name))]).toEqual([name, false]);
});
