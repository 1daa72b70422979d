import { isTyping, opensSearch, readSingleKeys } from '../search/keys';

/** Opens the search by its button and its keys. The dialog is there as built, and is hydrated as the field takes the focus. */
export function listenForSearch(): void {
	const dialog = document.querySelector<HTMLDialogElement>('dialog.search-dialog');
	const button = document.querySelector<HTMLAnchorElement>('a.search-button');
	if (!dialog || !button) return;
	const open = () => {
		dialog.showModal();
		dialog.querySelector('input')?.select();
	};
	button.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		open();
	});
	document.addEventListener('keydown', (event) => {
		if (!opensSearch(event, isTyping(event.target), readSingleKeys())) return;
		event.preventDefault();
		if (document.querySelector('dialog[open]') === null) open();
	});
}
