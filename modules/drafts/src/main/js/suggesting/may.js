// Who may put something into the text: those who edit it, and those who may only suggest.

export const mayWrite = (may) => may === "edit" || may === "suggest";
