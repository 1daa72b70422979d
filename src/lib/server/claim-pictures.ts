import { draw } from '../draw/draw';
import { traitsOf } from '../draw/forms/traits';
import { pictureWidths } from '../draw/heights';
import { select, type Selection } from '../data/selection';
import { claimCharts } from '../story/claim-charts';
import type { Words } from '../words/languages';
import { boxOf } from './cards';
import { chartOf } from './site';

/** What a claim shows of its lead chart. */
export interface ClaimPicture {
	readonly selection: Selection;
	readonly panel: string;
	readonly height: number;
}

/** The first chart of a claim, set to what matters; `undefined` where it has none, or one of events, which is no picture beside words. */
export function claimPictureOf(words: Words, claim: string): ClaimPicture | undefined {
	const wanted = claimCharts[claim]?.[0];
	if (!wanted) return undefined;
	const chart = chartOf(words, wanted.chart);
	if (!traitsOf(chart.form).valued) return undefined;
	const panel = chart.panels[0]?.key ?? '';
	return {
		selection: select(chart, wanted),
		panel,
		height: boxOf(chart, panel, words.locale).narrow
	};
}

/** The picture of a claim's lead chart as an SVG element, in the narrow drawing. Throws where the claim has none. */
export function drawClaimPicture(words: Words, claim: string): string {
	const picture = claimPictureOf(words, claim);
	if (!picture) throw new Error(`The claim "${claim}" has no lead chart to draw.`);
	const { svg } = draw(picture.selection, picture.panel, {
		width: pictureWidths.narrow,
		height: picture.height,
		narrow: true,
		locale: words.locale,
		id: `${claim}-still`
	});
	return `<svg width="100%" height="${picture.height}" aria-hidden="true">${svg}</svg>`;
}
