package app.sottovoce.read.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a document says of itself. Programs fill these fields without asking, so that what is no
 * title and no name is passed over.
 *
 * @param created the day on which it was made, in ISO 8601
 * @param language a language tag
 */
record Properties(
    Optional<String> title,
    Optional<String> author,
    Optional<String> created,
    Optional<String> language) {
  static final Properties NONE =
      new Properties(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** What programs call a document to which nobody gave a title. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:untitled|unknown|title|titre|titel|document|dokument|word document|print|layout)["
              + " -]?\\d*|microsoft"
              + " word\\b.*|powerpoint\\b.*|.*\\.(?:docx?|odt|rtf|indd|qxp|qxd|pdf|"
              + "html?|txt|pages|tex|dvi|ps)|[\\d\\W_]+");

  /** What programs call somebody who gave no name. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:user|admin|administrator|author|owner|unknown|anonymous|windows user|microsoft"
              + " office user|python-docx|default|root|none|pc|[\\d\\W_]+)\\d*");

  private static final int LONGEST = 300;

  /** Of what the fields hold, as they are in the file; an empty text is nothing. */
  static Properties of(String title, String author, String created, String language) {
    return new Properties(
        fact(title).filter(t -> !NO_TITLE.matcher(t).matches()),
        fact(author).filter(a -> !NO_NAME.matcher(a).matches()),
        day(created),
        languageTag(language));
  }

  private static Optional<String> fact(String text) {
    String stripped = text.strip().replaceAll("\\s+", " ");
    return Optional.of(stripped).filter(t -> !t.isEmpty() && t.length() <= LONGEST);
  }

  private static Optional<String> day(String time) {
    String stripped = time.strip();
    try {
      return stripped.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(stripped.substring(0, 10)).toString());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> languageTag(String text) {
    Locale locale = Locale.forLanguageTag(text.strip().replace('_', '-'));
    return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale.toLanguageTag());
  }
}
