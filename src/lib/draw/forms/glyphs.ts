import type { Form } from '../../data/selection';
import type { GlyphStroke } from './form';
import { glyph as bars } from './bars';
import { glyph as columns } from './columns';
import { glyph as dumbbell } from './dumbbell';
import { glyph as lines } from './lines';
import { glyph as lollipops } from './lollipops';
import { glyph as table } from './table';
import { glyph as points } from './points';
import { glyph as pyramid } from './pyramid';
import { glyph as steps } from './steps';
import { glyph as timeline } from './timeline';

/** The glyphs of all forms, apart from what draws them: no browser draws one, and their functions are left out of its script. */
export const glyphs: Readonly<Record<Form['kind'], readonly GlyphStroke[]>> = {
	columns: columns(),
	lines: lines(),
	steps: steps(),
	points: points(),
	lollipops: lollipops(),
	bars: bars(),
	pyramid: pyramid(),
	dumbbell: dumbbell(),
	table: table(),
	timeline: timeline()
};
