// What comes from word processors: the structure stays, the rest goes; what was copied here comes back as it was.
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { DOMParser as Parser, parseHTML } from "linkedom";
import { DOMParser, DOMSerializer } from "prosemirror-model";
import { cleaned } from "../../main/js/pasting/cleaned.js";

// The schema imports JSON, which the bundler resolves; its packages are those of this test.
const outfile = resolve("target/schema-of-pasting.mjs");
await build({ entryPoints: ["src/main/js/schema.js"], bundle: true, packages: "external", format: "esm", outfile, logLevel: "error" });
const schema = (await import(pathToFileURL(outfile))).makeSchema();

const parse = (html) => new Parser().parseFromString(`<html><body>${html.replace(/^[\s\S]*<body[^>]*>|<\/body>[\s\S]*$/g, "")}</body></html>`, "text/html");
const clean = (html) => cleaned(html, parse).replace(/\s+/g, " ").replace(/> </g, "><").trim();

/** How Word puts a paragraph of a list on the clipboard. */
const item = (words, sign, level = 1, font = "Symbol") =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${36 * level}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
  `<span lang=EN-GB style='font-family:${font};mso-fareast-font-family:${font}'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;` +
  `</span></span></span><![endif]><span lang=EN-GB>${words}<o:p></o:p></span></p>`;

test("a page from Word loses its styles, conditions, namespaces and empty lines", () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal {margin:0}</style>
    <!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body lang=EN-GB style='word-wrap:break-word'><!--StartFragment-->
    <h2 style='mso-list:none'><a name="_Toc1"></a><span lang=EN-GB>Findings<o:p></o:p></span></h2>
    <p class=MsoNormal style='text-align:justify'><span lang=EN-GB style='font-size:12.0pt;color:#1F497D'>Eleven of the <b style='mso-bidi-font-weight:normal'>fourteen</b>
    members<span style='mso-spacerun:yes'>  </span>agree<sup>2</sup>.<o:p></o:p></span></p>
    <p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;
  assert.equal(clean(html), "<h2>Findings</h2><p>Eleven of the <b>fourteen</b> members agree<sup>2</sup>.</p>");
});

test("Word's paragraphs with signs become lists, as deep as they were, ordered where they were counted", () => {
  const html = `<p class=MsoNormal>Before</p>${item("one", "·")}${item("deeper", "o", 2, '"Courier New"')}${item("two", "·")}<p class=MsoNormal>Between</p>${item("third", "3.")}${item("fourth", "4.")}${item("letter", "a)", 2)}<p class=MsoNormal>After</p>`;
  assert.equal(
    clean(html),
    '<p>Before</p><ul><li><p>one</p><ul><li><p>deeper</p></li></ul></li><li><p>two</p></li></ul><p>Between</p>' +
      '<ol start="3" type="1"><li><p>third</p></li><li><p>fourth</p><ol start="1" type="a"><li><p>letter</p></li></ol></li></ol><p>After</p>',
  );
});

test("roman numbers count on, and a second paragraph of an item stays in it", () => {
  const more = "<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt'>more of it</p>";
  assert.equal(
    clean(`${item("nine", "ix.")}${more}${item("ten", "x.")}`),
    '<ol start="9" type="i"><li><p>nine</p><p>more of it</p></li><li><p>ten</p></li></ol>',
  );
});

test("a letter i in a list of letters is a letter", () => {
  const letters = ["g)", "h)", "i)", "j)"].map((sign) => item(sign[0], sign)).join("");
  assert.match(clean(letters), /^<ol start="7" type="a">(<li><p>.<\/p><\/li>){4}<\/ol>$/);
});

test("Word's notes come to where they are noted, and a number without its note goes", () => {
  const number = (id) => `<a style='mso-footnote-id:ftn${id}' href="#_ftn${id}" name="_ftnref${id}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[${id}]</span></span></a>`;
  const html = `<p class=MsoNormal>One${number(1)} two${number(2)}.</p><div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
    <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span>[1]</span></a> See
    chapter <i>two</i>.</p></div></div>`;
  assert.equal(clean(html), '<p>One<span class="fn">See chapter two.</span> two.</p>');
});

test("changes that Word tracks come as they read: what was struck out is gone", () => {
  assert.equal(clean(`<p class=MsoNormal>It <del cite="mailto:A" datetime="2026-01-01">should</del><ins cite="mailto:A">must</ins> hold.</p>`), "<p>It <ins>must</ins> hold.</p>");
});

test("comments of Word stay behind, with their signs", () => {
  const html = `<p class=MsoNormal>Held<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span>.</p>
    <div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>No.</p></div></div>`;
  assert.equal(clean(html), "<p>Held.</p>");
});

test("titles, headings by level and quotations are what they are", () => {
  assert.equal(
    clean(`<p class=MsoTitle>Rivers</p><p class=MsoHeading style='mso-outline-level:2'>Lakes</p><p class=MsoQuote>Still waters.</p>`),
    "<h1>Rivers</h1><h2>Lakes</h2><blockquote><p>Still waters.</p></blockquote>",
  );
});

test("a table keeps its cells and what they span, and its empty cells", () => {
  const html = `<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-table-layout-alt:fixed'><tr style='mso-yfti-irow:0'><td width=200 colspan=2 style='width:150pt'>
    <p class=MsoNormal>a</p></td></tr><tr><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td><td><p class=MsoNormal>b</p></td></tr></table>`;
  assert.equal(clean(html).replace("&#160;", ""), '<table><tr><td colspan="2"><p>a</p></td></tr><tr><td><p></p></td><td><p>b</p></td></tr></table>');
});

test("bold by a style is bold, and the bold that Google puts round everything is none", () => {
  const html = `<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">Plain </span><span style="font-weight:700;font-style:italic">loud</span></p></b>`;
  assert.equal(clean(html), "<p>Plain <strong><em>loud</em></strong></p>".replace("<strong><em>loud</em></strong>", "<em><strong>loud</strong></em>"));
});

test("links that lead out stay, others leave their words", () => {
  assert.equal(
    clean(`<p><a href="https://one.example/x" style="color:red">out</a> <a href="file:///C:/x.doc">in</a> <a href="#_Toc9">down</a></p>`),
    '<p><a href="https://one.example/x">out</a> in down</p>',
  );
});

test("what the text makes of it is a document of the house", () => {
  const html = clean(`<h1>Rivers</h1>${item("one", "iii.")}<p class=MsoNormal>Note<a style='mso-footnote-id:ftn1' href="#_ftn1">[1]</a></p><div style='mso-element:footnote-list'><div id=ftn1 style='mso-element:footnote'><p>Said.</p></div></div>`);
  const doc = DOMParser.fromSchema(schema).parse(parseHTML(`<html><body>${html}</body></html>`).document.body);
  doc.check();
  const [heading, list, noted] = doc.children;
  assert.deepEqual([heading.type.name, heading.attrs.level], ["heading", 1]);
  assert.deepEqual([list.type.name, list.attrs.order, list.attrs.style], ["ordered_list", 3, "roman"]);
  assert.deepEqual([noted.child(1).type.name, noted.child(1).textContent], ["footnote", "Said."]);
});

test("what was copied here comes back as it was: levels, numbers, notes, names and pictures", () => {
  const sha = "0123456789abcdef".repeat(4);
  const { document } = parseHTML('<html><body><div data-decem-editor="true" data-pictures="/pictures/"></div><div id="out"></div></body></html>');
  globalThis.document = document;
  const text = (words) => [{ type: "text", text: words }];
  const doc = schema.nodeFromJSON({
    type: "doc",
    content: [
      { type: "heading", attrs: { id: "h", level: 2 }, content: text("Lakes") },
      { type: "paragraph", attrs: { id: "p" }, content: [...text("Held"), { type: "footnote", attrs: { id: "n" }, content: text("Said.") }] },
      { type: "ordered_list", attrs: { id: "l", order: 4, style: "roman" }, content: [{ type: "list_item", attrs: { id: "i" }, content: [{ type: "paragraph", attrs: { id: "q" }, content: text("iv") }] }] },
      { type: "figure", attrs: { id: "f", src: `media:${sha}`, alt: "A map", width: 50 }, content: text("Map") },
    ],
  });
  const out = document.getElementById("out");
  out.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content, { document }));
  assert.deepEqual(DOMParser.fromSchema(schema).parse(out).toJSON(), doc.toJSON());
});
