package app.sottovoce.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A phrase with its variants, as the lists write it: {@code ~seem to (have) SAY}. A word stands for
 * itself, {@code ~suggest} for all forms of a regular verb ({@code ~refer+} if it doubles its last
 * letter), {@code a|b} for either, {@code (a|b)} for either or nothing, {@code *} for any word,
 * {@code SAY} for any verb of reporting.
 */
final class CueWording {
  private static final String REPORTS = "SAY";
  private static final String ANY = "*";

  /** One place of the phrase and what may stand there. */
  private record Part(Set<String> words, boolean optional) {
    boolean fits(Article article, int i) {
      String word = article.word(i);
      return words.contains(word)
          || words.contains(ANY) && !word.isEmpty()
          || words.contains(REPORTS) && article.verb(i).isPresent();
    }
  }

  private final List<Part> parts;

  private CueWording(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /** The phrases of a cell in which semicolons part them. */
  static List<CueWording> all(String cell) {
    List<CueWording> wordings = new ArrayList<>();
    for (String phrase : cell.split(";")) {
      List<Part> parts = new ArrayList<>();
      for (String part : phrase.strip().split(" +")) {
        parts.add(part(part));
      }
      if (parts.getFirst().optional() || parts.getFirst().words().contains(ANY)) {
        throw new IllegalStateException("A phrase begins with a word: " + phrase);
      }
      wordings.add(new CueWording(parts));
    }
    return wordings;
  }

  /** The words it may begin with. */
  Set<String> firstWords() {
    return parts.getFirst().words();
  }

  /** The token after the longest such phrase that begins at a token, -1 if none does. */
  int endAt(Article article, int first, int limit) {
    return endAt(article, first, limit, 0);
  }

  private int endAt(Article article, int i, int limit, int part) {
    if (part == parts.size()) {
      return i;
    }
    int end = -1;
    if (i < limit && parts.get(part).fits(article, i)) {
      end = endAt(article, i + 1, limit, part + 1);
    }
    return end < 0 && parts.get(part).optional() ? endAt(article, i, limit, part + 1) : end;
  }

  private static Part part(String written) {
    boolean optional = written.startsWith("(");
    String words = optional ? written.substring(1, written.length() - 1) : written;
    Set<String> all = new HashSet<>();
    for (String word : words.split("\\|")) {
      if (word.startsWith("~")) {
        all.addAll(ReportingVerbs.regular(word.substring(1)));
      } else {
        all.add(word);
      }
    }
    return new Part(all, optional);
  }
}
