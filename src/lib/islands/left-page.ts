import { isField } from './pending';
import { keep, kept } from './visit';

/** How a page was left, by the keys of its elements. */
interface LeftPage {
	readonly open: readonly string[];
	readonly fields: readonly (readonly [key: string, value: string])[];
	readonly sorted: readonly (readonly [key: string, direction: string])[];
}

/** What is kept of a page. Years and choices of a view stand in the address. */
const parts = { open: 'details', fields: 'input, select', sorted: 'thead th' } as const;
type Part = keyof typeof parts;

function elementsOf(part: Part): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>(`main :is(${parts[part]})`)].filter(
		(one) => !one.closest('.filter, dialog') && !one.matches('[type="radio"]')
	);
}

/** Distinguishes an element from the others of its part, whatever else is shown: by what has an id around it, and its number there. */
function keyOf(part: Part, element: HTMLElement): string {
	const scope = element.parentElement?.closest<HTMLElement>('[data-mark], [data-row], [id]') ?? document.body;
	const number = [...scope.querySelectorAll(parts[part])].indexOf(element);
	return `${scope.dataset['mark'] ?? scope.dataset['row'] ?? scope.id} ${number}`;
}

const find = (part: Part, key: string) => elementsOf(part).find((one) => keyOf(part, one) === key);

/** Keeps how the page is left: what is open, what fields hold, and how tables are sorted. */
export function keepLeftPage(): void {
	window.addEventListener('pagehide', () => {
		const left: LeftPage = {
			open: elementsOf('open').flatMap((one) => (one.hasAttribute('open') ? [keyOf('open', one)] : [])),
			fields: elementsOf('fields').flatMap((one) =>
				isField(one) && one.value !== '' ? [[keyOf('fields', one), one.value] as const] : []
			),
			sorted: elementsOf('sorted').flatMap((one) => {
				const direction = one.getAttribute('aria-sort');
				return direction === null ? [] : [[keyOf('sorted', one), direction] as const];
			})
		};
		keep('left', JSON.stringify(left));
	});
}

/** Makes the page as it was left, for who comes back to it; `hydrate` brings an island to life. */
export async function returnToPage(hydrate: (island: HTMLElement) => Promise<unknown>): Promise<void> {
	const text = kept('left');
	if (text === null) return;
	// Written by this module.
	const left = JSON.parse(text) as LeftPage;
	for (const one of elementsOf('open')) one.toggleAttribute('open', left.open.includes(keyOf('open', one)));
	/** The element of a key, alive. */
	const alive = async (part: Part, key: string) => {
		const island = find(part, key)?.closest<HTMLElement>('[data-island]');
		if (island) await hydrate(island);
		return find(part, key);
	};
	for (const [key, value] of left.fields) {
		const field = await alive('fields', key);
		if (!field || !isField(field) || field.value === value) continue;
		field.value = value;
		for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
	}
	for (const [key, direction] of left.sorted) {
		const head = await alive('sorted', key);
		// The address may hold the order.
		if (head?.ariaSort === direction) continue;
		const button = head?.querySelector('button');
		button?.click();
		if (direction === 'descending') button?.click();
	}
}
