/**
 * Advance widths of DejaVu Sans 2.37, regular and bold, in thousandths of the size, for the characters U+0020 to U+007E.
 * Charts are laid out by these widths in every place, so that a drawing is the same on every machine, with its fonts or
 * without, and a live chart stands exactly where its picture stood. The face is among the widest that systems use for
 * `system-ui`: words that fit by it fit in others.
 */
const regular: readonly number[] = [
	318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636,
	636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863,
	748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635,
	615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636,
	337, 636, 838
];
const bold: readonly number[] = [
	348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696, 696, 696,
	696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995,
	837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716,
	678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712,
	365, 712, 838
];
/** Characters of one width. */
const others: readonly (readonly [characters: string, regular: number, bold: number])[] = [
	['–°†', 500, 500],
	['—…', 1000, 1000],
	['−×±≤≥', 838, 838],
	['’‘·', 318, 380],
	['“”', 518, 657],
	['éè', 615, 678],
	['üñ', 634, 712],
	['\u00a0', 318, 348],
	['ö', 612, 687],
	['ä', 613, 675],
	['ç', 550, 593],
	['¥', 636, 696],
	['₩', 989, 1103]
];

/** Width of a text in pixels when set in a CSS font such as `600 12px system-ui`. */
export function textWidth(text: string, font: string): number {
	const size = Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 12);
	const heavy = /^(?:normal )?(?:bold|[6-9]00)\b/.test(font);
	let width = 0;
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		const known =
			(heavy ? bold : regular)[code - 32] ?? others.find(([same]) => same.includes(character))?.[heavy ? 2 : 1];
		// Hangul, Chinese characters and kana are as wide as they are high; anything else is taken as a wide letter.
		width += known ?? (code >= 0x1100 ? 1000 : 780);
	}
	return (width * size) / 1000;
}

/** Cuts a text into lines no wider than `width`; a word that is wider alone, such as an address, is cut itself. */
export function wrap(text: string, font: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	const fits = (candidate: string) => textWidth(candidate, font) <= width;
	for (const word of text.split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (fits(longer)) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		line = '';
		for (const character of word) {
			if (line !== '' && !fits(line + character)) {
				lines.push(line);
				line = '';
			}
			line += character;
		}
	}
	return line === '' ? lines : [...lines, line];
}
