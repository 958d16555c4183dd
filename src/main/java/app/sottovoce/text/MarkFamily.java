package app.sottovoce.text;

/** Quotation marks that close one another, however they are drawn. */
public enum MarkFamily {
  /** “ ” „ ‟ " and the Hebrew ״, which also stands within abbreviations. */
  DOUBLE("\u201C\u201D\u201E\u201F\"\uFF02\u05F4"),
  /** ‘ ’ ‚ ‛ ' of which the last and ’ are apostrophes as well. */
  SINGLE("\u2018\u2019\u201A\u201B'"),
  /** « » ‹ › */
  ANGLE("\u00AB\u00BB\u2039\u203A"),
  /** 「 」 『 』 */
  CORNER("\u300C\u300D\u300E\u300F"),
  /** A dash or label that opens a line of dialogue: no mark closes it. */
  DASH("");

  private final String marks;

  MarkFamily(String marks) {
    this.marks = marks;
  }

  /** Whether a character belongs to this family. */
  public boolean has(char c) {
    return marks.indexOf(c) >= 0;
  }

  /** Whether a character is a quotation mark of any family. */
  public static boolean isMark(char c) {
    if (c < '\u00AB') {
      return c == '"' || c == '\'';
    }
    return (c <= '\u00BB' || c == '\u05F4' || c >= '\u2018' && c <= '\u203A' || c >= '\u300C')
        && (DOUBLE.has(c) || SINGLE.has(c) || ANGLE.has(c) || CORNER.has(c));
  }
}
