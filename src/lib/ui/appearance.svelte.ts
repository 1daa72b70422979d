import { MediaQuery } from 'svelte/reactivity';

/** Whether the reader prefers dark pages; pages are built for light. */
export const prefersDark = new MediaQuery('(prefers-color-scheme: dark)', false);
