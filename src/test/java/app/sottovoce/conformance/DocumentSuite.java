package app.sottovoce.conformance;

import java.io.IOException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Documents as pandoc reads them: every block and every note is there, the blocks in order. */
final class DocumentSuite implements Suite {
  private final String name;
  private final String title;

  DocumentSuite(String name, String title) {
    this.name = name;
    this.title = title;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    String text = plain(each.read().source().text());
    int at = 0;
    int expected = 0;
    for (JsonNode block : each.expect().get("blocks")) {
      String words = plain(block.get(1).asString());
      int found = text.indexOf(words, at);
      if (found < 0) {
        return Optional.of("no “" + words + "” after “" + text.substring(0, at) + "”");
      }
      at = found + words.length();
      expected += words.length() + 1;
    }
    for (JsonNode note : each.expect().path("notes")) {
      String words = plain(note.asString());
      if (!text.contains(words)) {
        return Optional.of("no note “" + words + "”");
      }
      expected += words.length() + 1;
    }
    // Titles that the suite keeps with the properties stand in our text as well: twice as much.
    return text.length() > 2 * expected + 200
        ? Optional.of("has more than the document: " + text)
        : Optional.empty();
  }

  private static String plain(String text) {
    return text.replaceAll("[’‘]", "'")
        .replaceAll("[“”]", "\"")
        .replaceAll("[\\s\u00a0]+", " ")
        .strip();
  }
}
