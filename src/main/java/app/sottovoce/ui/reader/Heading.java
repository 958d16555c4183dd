package app.sottovoce.ui.reader;

import app.sottovoce.model.Source;
import app.sottovoce.ui.base.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands above a source's text: "Web article · 16 August 2025 · Daily Mail · 812 words". */
final class Heading {
  private static final Words WORDS = Words.of(Heading.class);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

  private Heading() {}

  static String line(Source source) {
    List<String> parts = new ArrayList<>();
    parts.add(kind(source));
    source.published().map(Heading::date).ifPresent(parts::add);
    source.publisher().ifPresent(parts::add);
    parts.add(WORDS.get("heading.words", count(source.text())));
    if (source.file().isPresent()) {
      parts.add(WORDS.get("heading.kept"));
    }
    return String.join(" · ", parts);
  }

  /** Whether the text starts with the title, which then need not be shown above it. */
  static boolean isTitled(Source source) {
    String text = source.text();
    int end = text.indexOf('\n');
    return text.substring(0, end < 0 ? text.length() : end).strip().equals(source.title().strip());
  }

  private static String kind(Source source) {
    return switch (source.kind()) {
      case ARTICLE -> WORDS.get(source.url().isPresent() ? "heading.web" : "heading.article");
      case TRANSCRIPT -> WORDS.get("heading.transcript");
    };
  }

  /** A date as the reader's language has it; as the source gives it where it is no full date. */
  private static String date(String published) {
    return parse(published).map(DATE::format).orElse(published);
  }

  private static Optional<LocalDate> parse(String published) {
    try {
      int end = Math.min(published.length(), "2026-01-01".length());
      return Optional.of(LocalDate.parse(published.substring(0, end)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int count(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      if (!space && !inWord) {
        words++;
      }
      inWord = !space;
    }
    return words;
  }
}
