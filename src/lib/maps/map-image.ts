import type { MapImage } from '../export/figure-image';
import { light, type Theme } from '../draw/theme';
import type { MapName } from '../data/selection';
import type { Said } from '../words/languages';
import { mapDeclarations } from './declarations';

/** A drawn map, at build or taken from the page, for a picture that stands alone: with its colours and its words. */
export function mapImageOf(map: MapName, drawing: string, { maps }: Said<'maps'>, theme: Theme = light): MapImage {
	const { ground, ink, muted, zero, colours } = theme;
	const written: Readonly<Record<string, string>> = {
		ground,
		ink,
		muted,
		zero,
		...colours
	};
	return {
		svg: drawing.replace(/var\(--([a-z0-9-]+)\)/g, (_, token: string) => written[token] ?? ink),
		size: mapDeclarations[map].size,
		note: maps.notes[map],
		notice: maps.notice[map]
	};
}
