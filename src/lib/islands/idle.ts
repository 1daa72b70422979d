/** Waits until the browser has nothing else to do. */
export function idle(): Promise<void> {
	return new Promise((settle) => {
		if ('requestIdleCallback' in window)
			window.requestIdleCallback(() => {
				settle();
			});
		else setTimeout(settle);
	});
}
