import { describe, expect, it } from 'vitest';
import { paintMap, regionAt, regionsOf } from './paint';

const words = { share: (percent: number) => `n${percent}`, noFigure: 'none' };

function drawMap(): HTMLElement {
	const box = document.createElement('div');
	box.innerHTML = `<svg><defs><pattern id="hatch"><path d=""/></pattern></defs>
		<path data-region="a" fill="x"/><path data-region="b" fill="x" stroke="x"/>
		<text data-of="a"><tspan>A</tspan><tspan class="value">0</tspan></text>
		<text data-of="b" fill="ink"><tspan class="value">0</tspan></text></svg>`;
	return box;
}

describe('a drawn map', () => {
	it('changes colours and words of values, and hatches what has no figure', () => {
		const map = drawMap();
		paintMap(map, new Map([['a', { value: 70, share: 7, strong: true }]]), words);
		const [a, b] = map.querySelectorAll('path[data-region]');
		expect([a!.getAttribute('fill'), a!.hasAttribute('stroke')]).toEqual(['var(--all)', false]);
		expect([b!.getAttribute('fill'), b!.hasAttribute('stroke')]).toEqual(['url(#hatch)', true]);
		const [first, beside] = map.querySelectorAll('text');
		expect(first!.textContent).toBe('An7');
		expect([beside!.getAttribute('fill'), beside!.textContent]).toEqual(['ink', 'none']);
		paintMap(map, new Map([['b', { value: 10, share: 1, strong: false }]]), words);
		expect(b!.getAttribute('fill')).toBe('var(--comparison)');
		expect(b!.hasAttribute('stroke')).toBe(false);
		expect(beside!.textContent).toBe('n1');
	});

	it('knows its regions, and the one that is pointed at', () => {
		const map = drawMap();
		expect(regionsOf(map)).toEqual(['a', 'b']);
		expect(regionAt(map.querySelector('[data-region="b"]'))).toBe('b');
		expect(regionAt(map.querySelector('text'))).toBe(null);
		expect(regionAt(null)).toBe(null);
	});
});
