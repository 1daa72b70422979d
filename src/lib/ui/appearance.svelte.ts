import { MediaQuery } from 'svelte/reactivity';
import { dark, light, type Theme } from '../charts/theme';

const prefersDark = new MediaQuery('(prefers-color-scheme: dark)', false);

/** The colours of charts in the reader's appearance, light or dark. */
export function currentTheme(): Theme {
	return prefersDark.current ? dark : light;
}
