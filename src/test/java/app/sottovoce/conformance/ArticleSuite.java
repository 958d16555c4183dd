package app.sottovoce.conformance;

import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Web pages and what a person would call their article, by the public benchmark's measure. */
final class ArticleSuite implements Suite {

  /** The least that the whole suite must reach. */
  static final double BAR = 0.955;

  @Override
  public String name() {
    return "article-zyte";
  }

  @Override
  public String title() {
    return "the article on a web page";
  }

  /** No page is right or wrong by itself. */
  @Override
  public Optional<String> wrong(Case each) {
    return Optional.empty();
  }

  @Override
  public Outcome run(List<Case> cases) throws IOException {
    double precision = 0;
    double recall = 0;
    for (Case each : cases) {
      Map<String, Integer> expected = shingles(each.expect().get("articleBody").asString());
      Map<String, Integer> actual = shingles(text(each));
      double shared =
          expected.entrySet().stream()
              .mapToInt(e -> Math.min(e.getValue(), actual.getOrDefault(e.getKey(), 0)))
              .sum();
      precision += shared / Math.max(1, sum(actual));
      recall += shared / Math.max(1, sum(expected));
    }
    double f1 = 2 * precision * recall / (precision + recall) / cases.size();
    TreeMap<String, String> wrong = new TreeMap<>();
    String figure = String.format(Locale.ROOT, "F1 %.3f", f1);
    if (f1 < BAR) {
      wrong.put("all", figure);
    }
    return new Outcome(cases.size(), 0, wrong, figure);
  }

  private static String text(Case each) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(each.bytes()))) {
      RawFile page = new RawFile("page.html", in.readAllBytes(), Instant.EPOCH, ReadOptions.NONE);
      return SourceReaders.read(page, ReadOptions.NONE).source().text();
    }
  }

  /** Runs of four words, as the benchmark counts them. */
  private static Map<String, Integer> shingles(String text) {
    List<String> words =
        Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS)
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .toList();
    Map<String, Integer> shingles = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - 3) && !words.isEmpty(); i++) {
      shingles.merge(
          String.join(" ", words.subList(i, Math.min(words.size(), i + 4))), 1, Integer::sum);
    }
    return shingles;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
