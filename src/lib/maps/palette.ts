/** The steps of maps in one appearance, lowest first, and the colour of words on each. theme.css repeats them. */
export interface MapPalette {
	readonly steps: readonly [string, string, string, string];
	readonly on: readonly [string, string, string, string];
}

/**
 * Sand to umber: the hue of the paper, none of the colours that mean men, women, North or South. The lightest step stands
 * out from the ground by its border, and the last from all others.
 */
export const palettes: Readonly<Record<'light' | 'dark', MapPalette>> = {
	light: {
		steps: ['#e8dcc6', '#d0b98f', '#ab8a55', '#3d2a0f'],
		on: ['#1f1d1a', '#1f1d1a', '#1f1d1a', '#ffffff']
	},
	dark: {
		steps: ['#3b352b', '#61553f', '#a08a60', '#f5e4bd'],
		on: ['#ece8e1', '#ece8e1', '#15171b', '#15171b']
	}
};
