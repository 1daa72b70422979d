/** The sizes of a chart's picture beside its own: `/charts/arrivals-slide.png`. */
export function match(parameter: string): parameter is 'small' | 'slide' {
	return parameter === 'small' || parameter === 'slide';
}
