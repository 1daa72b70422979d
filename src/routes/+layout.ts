export const prerender = true;
export const trailingSlash = 'always';
/** Pages ship no script of Kit: their islands are hydrated by `src/lib/islands`. */
export const csr = false;
