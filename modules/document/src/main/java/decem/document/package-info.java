/**
 * The document: an immutable tree of nodes in the schema that Java and JavaScript share ({@code
 * schema.json}), its reading, its canonical form and its digest. The algorithm is ProseMirror's
 * (MIT), the classes are our own. Steps, HTML and comparison stand in packages beside this one;
 * nothing here knows Jakarta.
 */
@org.jspecify.annotations.NullMarked
package decem.document;
