package app.sottovoce.read.base;

import java.util.Optional;
import java.util.regex.Pattern;

/** Formats that are text but no prose: recognised so that they are not taken for an article. */
public enum UnknownFormat {
  JSON(
      "a JSON file",
      "\\A\\s*(?:\\{\\s*(?:\"|\\})|\\[\\s*(?:\\{|\"|\\[|\\]"
          + "|(?:-?\\d{1,20}(?:\\.\\d{1,20})?(?:[eE][-+]?\\d{1,5})?|true|false|null)\\s*[,\\]]))"),
  XML("an XML file", "\\A\\s*<(?:\\?xml|!DOCTYPE|[a-zA-Z][\\w.:-]{0,60}[\\s/>])"),
  PRAAT("a Praat file that is no TextGrid", "\\A\\s*File type = \"oo"),
  /** Column names and nothing else in the first line, one of them a time. */
  TABLE(
      "a table (CSV)",
      "(?i)\\A(?=(?:[^\\n]{0,200}[;,\\t])?\"?(?:start|begin|time)[\\w ]{0,12}\"?[;,\\t])"
          + "\"?[\\w-]{1,20}(?: [\\w-]{1,20})?\"?"
          + "(?:[;,\\t]\"?[\\w-]{1,20}(?: [\\w-]{1,20})?\"?){1,20}\\n"),
  /** A bracket with too few words for prose, or a figure or a word of JSON alone. */
  JSON_SCRAP(
      "a JSON file",
      "\\A\\s*(?:[\\[{]\\S{0,300}(?:\\s+\\S{1,300}){0,2}"
          + "|-?\\d{1,300}(?:\\.\\d{1,300})?(?:[eE][-+]?\\d{1,300})?"
          + "|true|false|null|\"[^\"\\s]{0,300}\\s?\")\\s*\\z");

  private final String what;
  private final Pattern beginning;

  UnknownFormat(String what, String beginning) {
    this.what = what;
    this.beginning = Pattern.compile(beginning);
  }

  /** The format that a text begins like. */
  public static Optional<UnknownFormat> in(String head) {
    for (UnknownFormat format : values()) {
      if (format.beginning.matcher(head).find()) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  public boolean isJson() {
    return this == JSON || this == JSON_SCRAP;
  }

  /** What it is, with its article. */
  public String what() {
    return what;
  }
}
