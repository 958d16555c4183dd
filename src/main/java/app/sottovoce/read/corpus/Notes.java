package app.sottovoce.read.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What other tiers say of an utterance: a line for each tier, in the order of the file. */
final class Notes {
  private final Map<String, StringBuilder> lines = new LinkedHashMap<>();

  /** Adds what a tier says next. */
  void add(String tier, String text) {
    StringBuilder line = lines.computeIfAbsent(tier, _ -> new StringBuilder());
    line.append(line.isEmpty() ? "" : " ").append(text);
  }

  /** What a tier says, taken out; empty if nothing. */
  String take(String tier) {
    StringBuilder line = lines.remove(tier);
    return line == null ? "" : line.toString();
  }

  /** The lines, each behind the name of its tier, but those that only repeat the words. */
  String besides(String words) {
    String letters = letters(words);
    return lines.entrySet().stream()
        .filter(line -> !letters(line.getValue().toString()).equals(letters))
        .map(line -> line.getKey() + ": " + line.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
