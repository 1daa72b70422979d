/** A browser that is never idle, or forgets that it is, is not waited for longer than this, in milliseconds. */
const longest = 2000;

/** Waits until the browser has nothing else to do. */
export function idle(): Promise<void> {
	return new Promise((settle) => {
		if ('requestIdleCallback' in window)
			window.requestIdleCallback(
				() => {
					settle();
				},
				{ timeout: longest }
			);
		else setTimeout(settle);
	});
}
