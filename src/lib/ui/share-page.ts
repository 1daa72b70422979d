/** Lets the button that carries `data-share` hand on the page: through the device's own means, else by copying its address. */
export function sharePage(button: HTMLElement): void {
	button.addEventListener('click', () => void share(button));
}

async function share(button: HTMLElement): Promise<void> {
	const { href: url } = location;
	// Browsers of desktops do not have it, whatever the types say.
	const { share: handOn } = navigator as Partial<Navigator>;
	if (handOn) {
		// Who changes their mind has been answered.
		await handOn.call(navigator, { title: document.title, url }).catch(() => undefined);
		return;
	}
	await navigator.clipboard.writeText(url);
	const said = button.parentElement?.querySelector('[role=status]');
	if (said) said.textContent = button.dataset['share'] ?? '';
}
