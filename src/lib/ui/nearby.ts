/** What is this far from the window, in CSS pixels, or less counts as near: it is made ready before it is seen. */
export const nearby = 300;
