/**
 * In the frame of another page, reports to that page how high this one is; docs/embedding.md describes the message. The height
 * means nothing to strangers: it may go to any page that frames this one.
 */
export function reportHeight(): void {
	const embed = document.querySelector<HTMLElement>('[data-embed]');
	if (!embed || window.parent === window) return;
	const observer = new ResizeObserver(() => {
		const height = Math.ceil(embed.getBoundingClientRect().height);
		window.parent.postMessage({ type: 'southward:height', slug: embed.dataset['embed'], height }, '*');
	});
	observer.observe(embed);
}
