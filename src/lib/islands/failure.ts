const failures = new Map<HTMLElement, string>();

/** A file of script that did not arrive, unlike one that arrived and failed. */
export class MissingScript extends Error {}

/** Says why an island is not hydrated, where the layout has kept the words for it. */
export function showFailure(island: HTMLElement, error: unknown): void {
	const banner = document.getElementById('failure');
	const reason = error instanceof Error ? error.message : String(error);
	const { missing = '', broken = '' } = banner?.dataset ?? {};
	failures.set(island, error instanceof MissingScript ? missing : `${broken} ${reason}`);
	show(banner);
}

/** Takes back what was said of an island that has recovered. */
export function clearFailure(island: HTMLElement): void {
	if (failures.delete(island)) show(document.getElementById('failure'));
}

function show(banner: HTMLElement | null): void {
	// What the page was built with is shown then, whatever the address asks for.
	document.documentElement.classList.toggle('failed', failures.size > 0);
	if (!banner) return;
	banner.textContent = [...new Set(failures.values())].join(' ');
	banner.hidden = failures.size === 0;
}
