/**
 * Stands in for `@kurkle/color` in the browser (see `vite.config.ts`). Chart.js loads that library to darken what a
 * pointer hovers and to mix the colours of a motion. The charts here have neither, and the library would weigh 3 kB.
 * Colours pass through unchanged.
 */
export class Color {
	readonly #given: unknown;

	constructor(given: unknown) {
		this.#given = given instanceof Color ? given.#given : given;
	}

	get valid(): boolean {
		return this.#given !== undefined && this.#given !== null;
	}

	saturate(): this {
		return this;
	}

	darken(): this {
		return this;
	}

	/** The end of a motion is the colour itself. */
	mix(other: Color): Color {
		return other;
	}

	hexString(): unknown {
		return this.#given;
	}
}
