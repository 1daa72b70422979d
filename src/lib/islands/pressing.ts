/** A press that lasts longer is a drag, which wants an answer while it lasts; in milliseconds. */
const longest = 300;

let pressed: Promise<void> | null = null;

/** Notes when a pointer is pressed and let go. */
export function watchPresses(): void {
	document.addEventListener('pointerdown', press, { capture: true, passive: true });
}

function press(): void {
	const ended = new AbortController();
	const own = new Promise<void>((settle) => {
		const end = () => {
			ended.abort();
			// The click comes first.
			setTimeout(() => {
				if (pressed === own) pressed = null;
				settle();
			});
		};
		for (const type of ['pointerup', 'pointercancel'])
			document.addEventListener(type, end, { capture: true, signal: ended.signal });
		setTimeout(end, longest);
	});
	pressed = own;
}

/** Waits for the end of a press: what comes alive under a pointer may move, and the press would miss it. */
export async function released(): Promise<void> {
	await pressed;
}
