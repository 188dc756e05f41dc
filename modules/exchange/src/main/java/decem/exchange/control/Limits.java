package decem.exchange.control;

/**
 * How much one file may ask of us. A report of 600 pages and 320,000 words stays below each of
 * them.
 *
 * @param fileBytes of the upload
 * @param inflatedBytes of all parts together, as declared and again as unpacked
 * @param parts in the archive
 * @param ratio inflated to packed, for parts above a megabyte; Word's own text packs about 1 to 20
 * @param elements of XML in all parts that are read
 * @param depth of elements inside each other
 * @param pixels of one picture; a page scanned at 600 dots an inch has 35 million
 * @param side of one picture in pixels
 * @param pictureBytes of one picture
 */
public record Limits(
    long fileBytes,
    long inflatedBytes,
    int parts,
    int ratio,
    int elements,
    int depth,
    long pixels,
    long side,
    int pictureBytes) {

  public static final Limits USUAL =
      new Limits(50L << 20, 64L << 20, 5_000, 200, 4_000_000, 150, 40_000_000L, 12_000, 10 << 20);
}
