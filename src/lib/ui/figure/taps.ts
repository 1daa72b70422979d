/**
 * Handlers that call back once for each tap or press on an element. A mouse counts when it is pressed: what is read at the same
 * moment may move the element away before the button is let go. A finger counts when it is lifted, or it scrolls.
 */
export function taps(ontap: (event: MouseEvent) => void) {
	let pressed = false;
	return {
		onpointerdown: (event: PointerEvent) => {
			pressed = event.pointerType === 'mouse' && event.button === 0;
			if (pressed) ontap(event);
		},
		onclick: (event: MouseEvent) => {
			if (!pressed) ontap(event);
			pressed = false;
		}
	};
}
