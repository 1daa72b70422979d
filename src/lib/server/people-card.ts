import { drawPeople } from '../draw/people';
import { light } from '../draw/theme';
import { Column, escape, frame, type FigureImage } from '../export/figure-image';
import type { Words } from '../words/languages';
import { peopleArrangements, peopleColumns } from './people';
import { fill, tables } from './site';

/** Size of the card in pixels; it is laid out at half of that. */
const size = { width: 1200, height: 630 } as const;
const across = size.width / 2;
const down = size.height / 2;
const margin = 24;
const foot = 34;

/** The picture that other sites show with a link to the site: one mark for each person who arrived, by year. */
export function peopleCard(words: Words): FigureImage {
	const { line, people } = words.homePage;
	const drawing = drawPeople(peopleArrangements(words, tables).years, peopleColumns(tables), { column: 18, cell: 1 });
	const page = new Column(margin, 20, 250, light);
	page.words(line, { size: 21, line: 25, headline: true });
	// Beside the words rise the columns.
	const below = new Column(margin, page.bottom + 4, 178, light);
	below.words(`${fill(words, people.all.figure)} ${fill(words, people.all.text)}`, { size: 11.5, line: 14 });
	const patterns = (['women', 'men'] as const).map(
		(colour) =>
			`<pattern id="mark-${colour}" width="1" height="1" patternUnits="userSpaceOnUse"><rect width="1" height="1" fill="${light.ground}"/><rect x=".08" y=".08" width=".84" height=".84" fill="${light.colours[colour]}"/></pattern>`
	);
	const areas = drawing.areas.map(({ colour, path }) => `<path d="${path}" fill="url(#mark-${colour})"/>`);
	const labels = drawing.labels.map(
		({ x, y, anchor, text }) =>
			`<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="11" fill="${light.ink}">${escape(text)}</text>`
	);
	const key = [words.storyPage.women, words.storyPage.men].map(
		(word, index) =>
			`<rect x="${margin + index * 70}" y="${below.bottom + 4}" width="9" height="9" fill="${light.colours[index === 0 ? 'women' : 'men']}"/><text x="${margin + index * 70 + 14}" y="${below.bottom + 13}" font-size="11.5" fill="${light.ink}">${escape(word)}</text>`
	);
	const name = [
		`<path d="M${margin} ${down - foot + 4}h${across - 2 * margin}" stroke="${light.grid}"/>`,
		`<text x="${margin}" y="${down - 12}" font-size="15" font-weight="600" font-family="'Source Serif 4', Georgia, serif" fill="${light.ink}">${escape(words.site.name)}</text>`
	];
	const marks = `<svg x="${margin}" y="${down - foot - drawing.height}" width="${drawing.width}" height="${drawing.height}" overflow="visible"><g transform="scale(${drawing.cell})">${areas.join('')}</g>${labels.join('')}</svg>`;
	return {
		svg: frame(
			size.width,
			size.height,
			across,
			down,
			line,
			'',
			light,
			[`<defs>${patterns.join('')}</defs>`, marks, page.toSvg(), below.toSvg(), ...key, ...name].join('')
		),
		...size
	};
}
