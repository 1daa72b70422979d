/** The tones of the map of the way in one appearance, as the page names them; theme.css repeats them. */
export interface MapPalette {
	/** Countries beside those that matter. */
	readonly 'step-1': string;
	/** Countries where people are counted. */
	readonly 'step-2': string;
}

/** Sand: the hue of the paper, none of the colours that mean men, women, North or South; it stands out by its borders. */
export const palettes: Readonly<Record<'light' | 'dark', MapPalette>> = {
	light: { 'step-1': '#e8dcc6', 'step-2': '#d0b98f' },
	dark: { 'step-1': '#3b352b', 'step-2': '#61553f' }
};
