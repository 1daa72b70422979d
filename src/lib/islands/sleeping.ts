/** Selects the islands of the page that are not alive yet. */
export const sleeping = '[data-island]:not([data-alive])';
