import { keepFocus } from './keep-focus';
import { keepLeftPage } from './left-page';
import { prefetchLinks } from './prefetch';

export { returnToPage } from './left-page';

// What a page needs only once its reader does something.
keepFocus();
keepLeftPage();
prefetchLinks();

const track = document.querySelector<HTMLElement>('.track');
if (track)
	import('../ui/people-scroll').then(
		({ tellInSteps }) => {
			tellInSteps(track);
		},
		// The row of pictures stays as it is.
		() => undefined
	);
