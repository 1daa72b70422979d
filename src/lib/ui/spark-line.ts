import type { KeyValue } from '../charts/key-figures';
import { signOf } from '../charts/signs';
import { spanOf, type YearSpan } from '../data/years';

/** Width and height of a small line, in units of its own. */
export const sparkSize = { width: 120, height: 32 } as const;

/**
 * Values over time as the path of a small line that begins at zero, laid over some years; `top` is the largest value there is
 * room for. Amounts in force are steps. A new count begins a new stroke.
 */
export function sparkLine(values: readonly KeyValue[], years: YearSpan, top: number, steps: boolean): string {
	const { width, height } = sparkSize;
	const x = (at: number) => Math.round(2 + ((width - 4) * (at - years.from)) / (years.to + 1 - years.from));
	const y = (value: number) => Math.round((height - 2 - ((height - 4) * value) / top) * 10) / 10;
	return values
		.map((mark, index) => {
			const command = index === 0 || signOf(mark).breakBefore ? 'M' : 'L';
			const at = steps ? Math.max(mark.start, years.from) : (mark.start + mark.end) / 2;
			const level = y(mark.value ?? 0);
			return `${command}${x(at)} ${level}${steps ? `H${x(Math.min(mark.end, years.to + 1))}` : ''}`;
		})
		.join('');
}

/** First and last year that some values cover. */
export function yearsOf(values: readonly KeyValue[]): YearSpan {
	return spanOf(values.map(({ span }) => span));
}
