import { describe, expect, it, vi } from 'vitest';
import { keepSingleKeys, opensSearch, readSingleKeys, type PressedKey } from './keys';

const press = (key: string, modifiers: Partial<PressedKey> = {}): PressedKey => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	isComposing: false,
	...modifiers
});

describe('the search opens', () => {
	it('with Control or Command and K, even while typing and with single keys off', () => {
		for (const pressed of [press('k', { ctrlKey: true }), press('K', { metaKey: true })])
			for (const typing of [true, false])
				for (const singleKeys of [true, false]) expect(opensSearch(pressed, typing, singleKeys)).toBe(true);
	});

	it('with "/" where nobody types and single keys are on', () => {
		expect(opensSearch(press('/'), false, true)).toBe(true);
		expect(opensSearch(press('/', { shiftKey: true }), false, true)).toBe(true);
		expect(opensSearch(press('/'), true, true)).toBe(false);
		expect(opensSearch(press('/'), false, false)).toBe(false);
	});

	it('with nothing else', () => {
		for (const pressed of [
			press('k'),
			press('k', { ctrlKey: true, altKey: true }),
			press('k', { ctrlKey: true, shiftKey: true }),
			press('k', { ctrlKey: true, metaKey: true }),
			press('/', { ctrlKey: true }),
			press('/', { isComposing: true }),
			press('?', { shiftKey: true })
		])
			expect(opensSearch(pressed, false, true)).toBe(false);
	});
});

describe('the choice about single keys', () => {
	it('is kept', () => {
		const kept = new Map<string, string>();
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => kept.set(key, value),
			removeItem: (key: string) => kept.delete(key)
		});
		expect(readSingleKeys()).toBe(true);
		keepSingleKeys(false);
		expect(readSingleKeys()).toBe(false);
		keepSingleKeys(true);
		expect(readSingleKeys()).toBe(true);
		vi.unstubAllGlobals();
	});

	it('does no harm where the browser keeps nothing', () => {
		const refuse = () => {
			throw new Error('refused');
		};
		vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
		expect(readSingleKeys()).toBe(true);
		expect(() => {
			keepSingleKeys(false);
		}).not.toThrow();
		vi.unstubAllGlobals();
	});
});
