export const pictures = {
	licence: 'Picture CC BY 4.0 Southward. Numbers are facts: please name the office that counted.'
};
