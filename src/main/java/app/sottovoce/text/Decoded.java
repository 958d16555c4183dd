package app.sottovoce.text;

/** What the bytes of a file turned out to be. */
public sealed interface Decoded {

  /**
   * Text.
   *
   * @param text the characters, without byte order mark, lines ending with {@code \n}
   * @param encoding IANA name of the encoding
   * @param certain whether the bytes prove the encoding (a byte order mark, valid UTF-8) or it was
   *     chosen by an analyst; otherwise it was guessed from the statistics of letters
   * @param replaced how many stretches of bytes mean nothing in that encoding and became U+FFFD
   */
  record Text(String text, String encoding, boolean certain, int replaced) implements Decoded {}

  /**
   * No text.
   *
   * @param what what it looks like instead, with its article: "a PDF document"
   */
  record Binary(String what) implements Decoded {}
}
