import { keepFocus } from './keep-focus';
import { keepLeftPage } from './left-page';
import { prefetchLinks } from './prefetch';

export { returnToPage } from './left-page';

// What a page needs only once its reader does something.
keepFocus();
keepLeftPage();
prefetchLinks();

// Who has chosen from the contents sees what they chose.
document.addEventListener('click', ({ target }) => {
	if (target instanceof Element && target.closest('a')) target.closest<HTMLElement>('[popover]')?.hidePopover();
});

const people = document.querySelector<HTMLElement>('.people');
if (people)
	import('../ui/story')
		.then(({ bringStoryToLife }) => {
			bringStoryToLife(people);
		})
		// Where it does not come, the story is the row of pictures that it was built as.
		.catch(() => undefined);
