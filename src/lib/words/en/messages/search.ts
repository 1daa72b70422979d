export const search = { open: 'Search', keys: 'Control+K Meta+K', failed: 'The search could not be loaded.' };
