/**
 * Suggestions: changes that stand in a text as marks until somebody accepts or rejects them. What
 * was put in carries an "insertion", what is to go a "deletion", on words and on whole blocks; a
 * changed setting of a block leaves a "modification" with its former value; where a boundary of
 * blocks came or is to go, a U+200B on either side carries the mark. All marks of one suggestion
 * have its id, an opaque one: whose it is stands elsewhere. The browser makes the marks; accepting,
 * rejecting and the rule for people who may only suggest are here.
 */
@org.jspecify.annotations.NullMarked
package decem.document.suggestion;
