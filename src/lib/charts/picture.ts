import type { ColourName, Selection } from '../data/selection';
import { configure } from './configuration';
import { BasicPlatform, Chart } from './registry';
import { SvgRecorder } from './svg-recorder';
import { light, type Theme } from './theme';

/** Names of the colours of a theme, as custom properties of the page call them. */
type Token = ColourName | 'ground' | 'ink' | 'muted' | 'grid' | 'zero' | 'band';

const colourNames = Object.keys(light.colours).filter((name): name is ColourName => name in light.colours);
const plainTokens = ['ground', 'ink', 'muted', 'grid', 'zero', 'band'] as const;
const tokens: readonly Token[] = [...plainTokens, ...colourNames];

/** A colour that stands for a token while Chart.js draws. */
function sentinel(token: Token): string {
	return `#0a0a${(16 + tokens.indexOf(token)).toString(16)}`;
}

const tokenTheme: Theme = {
	name: 'light',
	ground: sentinel('ground'),
	ink: sentinel('ink'),
	muted: sentinel('muted'),
	grid: sentinel('grid'),
	zero: sentinel('zero'),
	band: sentinel('band'),
	colours: {
		men: sentinel('men'),
		women: sentinel('women'),
		all: sentinel('all'),
		comparison: sentinel('comparison'),
		north: sentinel('north'),
		south: sentinel('south'),
		first: sentinel('first'),
		second: sentinel('second'),
		third: sentinel('third'),
		fourth: sentinel('fourth'),
		fifth: sentinel('fifth'),
		sixth: sentinel('sixth')
	}
};

/** Attribute value of a drawn colour: the page's custom property. Throws on a colour that is no token. */
function paintByProperty(colour: string): string {
	const token = tokens.find((candidate) => sentinel(candidate) === colour.slice(0, 7));
	if (!token) throw new Error(`The drawing uses the colour ${colour}, which is not of the theme.`);
	const alpha = colour.slice(7);
	const opacity = alpha === '' ? '' : `" fill-opacity="${Math.round((parseInt(alpha, 16) / 255) * 100) / 100}`;
	return `var(--${token})${opacity}`;
}

/** Attribute value of a drawn colour in a theme, for pictures that stand alone. */
function paintByTheme(theme: Theme): (colour: string) => string {
	return (colour) =>
		paintByProperty(colour).replace(/^var\(--([a-z]+)\)/, (_, name: string) => {
			const found = tokens.find((token) => token === name);
			const plain = plainTokens.find((token) => token === found);
			if (plain) return theme[plain];
			const named = colourNames.find((token) => token === found);
			return named ? theme.colours[named] : theme.ink;
		});
}

/** What a picture of a panel is made for. */
export interface PictureFrame {
	readonly width: number;
	readonly height: number;
	readonly narrow: boolean;
	readonly locale: string;
	/** Prefix of ids, unique on the page. */
	readonly id: string;
	/** Colours written out; without a theme the picture follows the page's custom properties. */
	readonly theme?: Theme;
}

/**
 * One panel of a selection as the content of an SVG element: the very configuration that the browser draws on a canvas,
 * run by Chart.js on a recorder. It stretches sideways; see `SvgRecorder`.
 */
export function drawPicture(selection: Selection, panel: string, frame: PictureFrame): string {
	const settings = configure(selection, panel, {
		theme: tokenTheme,
		locale: frame.locale,
		narrow: frame.narrow,
		stretch: 1,
		guide: null
	});
	const paint = frame.theme ? paintByTheme(frame.theme) : paintByProperty;
	const recorder = new SvgRecorder(frame.width, frame.height, paint, frame.id);
	const chart = new Chart(
		// Chart.js needs of a canvas only its size and its context.
		recorder.canvas as unknown as HTMLCanvasElement,
		{
			...settings,
			platform: BasicPlatform,
			options: { ...settings.options, responsive: false, devicePixelRatio: 1 }
		}
	);
	const svg = recorder.toSvg();
	chart.destroy();
	return svg;
}
