/** A part of the page, found by its name; fragments of the page and scripts know each other by nothing else. */
export const part = (name) => document.querySelector(`[data-decem=${name}]`);
