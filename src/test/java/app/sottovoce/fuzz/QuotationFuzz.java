package app.sottovoce.fuzz;

import app.sottovoce.quote.Hedge;
import app.sottovoce.quote.Quotation;
import app.sottovoce.quote.QuoteFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What Jazzer calls to fuzz the search for quotations: the input is an article in UTF-8. */
public final class QuotationFuzz {
  private static final Path ARTICLES =
      Path.of("src", "test", "resources", "app", "sottovoce", "quote", "articles");
  private static final QuoteFinder FINDER = QuoteFinder.withParaphrases();

  private QuotationFuzz() {}

  /** Called by Jazzer; whatever it throws is a finding. */
  public static void fuzzerTestOneInput(byte[] input) {
    check(new String(input, StandardCharsets.UTF_8));
  }

  /** Quotations and hedges lie in the text, in its order. */
  static void check(String text) {
    int last = 0;
    for (Quotation quotation : new QuoteFinder().find(text)) {
      if (quotation.start() < last
          || quotation.end() <= quotation.start()
          || quotation.end() > text.length()) {
        throw new AssertionError(quotation + " behind " + last);
      }
      last = quotation.end();
    }
    for (Hedge hedge : FINDER.hedges(text)) {
      if (!hedge.words().equals(hedge.where().of(text))) {
        throw new AssertionError(hedge.toString());
      }
    }
  }

  /** The articles of the tests. */
  static List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ARTICLES)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        seeds.add(Files.readAllBytes(file));
      }
    }
    return seeds;
  }
}
