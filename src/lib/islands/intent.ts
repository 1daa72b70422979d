import { keepFocus } from './keep-focus';
import { keepLeftPage } from './left-page';
import { prefetchLinks } from './prefetch';

export { returnToPage } from './left-page';

// What a page needs only once its reader does something.
keepFocus();
keepLeftPage();
prefetchLinks();
