import type { MapImage } from '../export/figure-image';
import { light, type Theme } from '../draw/theme';
import type { MapName } from '../data/selection';
import type { Said } from '../words/languages';
import { mapDeclarations } from './declarations';
import { palettes } from './palette';

/** A drawn map, at build or taken from the page, for a picture that stands alone: with its colours and its words. */
export function mapImageOf(map: MapName, drawing: string, { maps }: Said<'maps'>, theme: Theme = light): MapImage {
	const { size, bounds, counted } = mapDeclarations[map];
	const { steps, on } = palettes[theme.name];
	const { ground, ink, muted, zero, band } = theme;
	const colours: Readonly<Record<string, string>> = {
		...Object.fromEntries(steps.map((colour, index) => [`step-${index + 1}`, colour])),
		...Object.fromEntries(on.map((colour, index) => [`on-step-${index + 1}`, colour])),
		...{ ground, ink, muted, zero, band }
	};
	return {
		svg: drawing.replace(/var\(--([a-z0-9-]+)\)/g, (_, token: string) => colours[token] ?? ink),
		size,
		unit: maps.steps,
		steps: steps.map((colour, index) => {
			const bound = bounds[index];
			return { colour, text: bound === undefined ? maps.lastStep(bounds[2]) : maps.step(bound) };
		}),
		none: Object.keys(counted).length > 0 ? maps.noFigure : null,
		note: maps.notes[map],
		notice: maps.notice[map]
	};
}
