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

/** The glyphs of all forms, apart from what draws them: no browser draws one. */
export const glyphs: Readonly<Record<Form['kind'], readonly GlyphStroke[]>> = {
	columns,
	lines,
	steps,
	points,
	lollipops,
	bars,
	pyramid,
	dumbbell,
	table,
	timeline
};
