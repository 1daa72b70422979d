export const pictures = {
	title: 'Picture of this view',
	svg: 'SVG',
	png: 'PNG',
	svgLabel: 'Picture of this view as SVG',
	pngLabel: 'Picture of this view as PNG',
	licence: 'Picture CC BY 4.0 Southward. Numbers are facts: please name the office that counted.',
	failed: 'The picture could not be made.',
	saved: (name: string) => `${name} has been made.`
};
