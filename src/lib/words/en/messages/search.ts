export const search = { open: 'Search', failed: 'The search could not be loaded.' };
