import { showInSteps } from './people-scroll';
import { sharePage } from './share-page';

/** What the story does that its islands do not. */
export function bringStoryToLife(people: HTMLElement): void {
	showInSteps(people);
	for (const button of document.querySelectorAll<HTMLElement>('[data-share]')) sharePage(button);
}
