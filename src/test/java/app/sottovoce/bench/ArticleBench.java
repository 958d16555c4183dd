package app.sottovoce.bench;

import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * How many web pages a second become articles, once the machine is warm: pages made here, and the
 * pages of a public benchmark if their folder is given by {@code -Dsottovoce.shared}.
 */
public final class ArticleBench {
  private static final int PAGES = 100;
  private static final int RUNS = 12;
  private static final long SEED = 20261123;
  private static final String[] WORDS = {
    "harbour", "lamp", "keeper", "said", "evening", "the", "and", "nobody", "answered", "storm",
    "quay", "of", "paper", "minister", "weather", "morning", "with", "boats", "waited", "a"
  };

  private ArticleBench() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println("web pages a second, best of " + RUNS + " runs");
    print("made here", made());
    String shared = System.getProperty("sottovoce.shared", "");
    if (shared.isEmpty()) {
      System.out.println("the public benchmark's pages: not given (-Dshared=PATH)");
    } else {
      print("public benchmark", given(Path.of(shared, "formats", "data", "html-article")));
    }
  }

  private static void print(String what, List<byte[]> pages) throws IOException {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      for (byte[] page : pages) {
        RawFile file = new RawFile("page.html", page, Instant.EPOCH, ReadOptions.NONE);
        if (SourceReaders.read(file, ReadOptions.NONE).source().text().isEmpty()) {
          throw new IllegalStateException("A page without an article");
        }
      }
      best = Math.min(best, System.nanoTime() - start);
    }
    long bytes = pages.stream().mapToLong(page -> page.length).sum() / pages.size();
    System.out.printf(
        Locale.ROOT,
        "%-20s %,6d pages of %,d bytes: %,d a second%n",
        what,
        pages.size(),
        bytes,
        pages.size() * 1_000_000_000L / best);
  }

  private static List<byte[]> given(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".gz")).map(ArticleBench::page).toList();
    }
  }

  private static byte[] page(Path file) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pages as heavy as newspapers' are: menus, scripts and lists of others around the article. */
  private static List<byte[]> made() {
    Random random = new Random(SEED);
    List<byte[]> pages = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>");
      page.append(sentence(random, 8)).append("</title>");
      page.append("<script>")
          .append("var a=[1,2,3];".repeat(2000))
          .append("</script></head><body>");
      links(page, random, 120);
      page.append("<main><article><h1>").append(sentence(random, 8)).append("</h1>");
      for (int j = 0; j < 40; j++) {
        page.append("<p>“").append(sentence(random, 30)).append(",” she said. ");
        page.append(sentence(random, 40)).append(" <a href=\"/x\">more</a>.</p>");
      }
      page.append("</article></main><aside>");
      links(page, random, 120);
      page.append("</aside><footer>© Example</footer></body></html>");
      pages.add(page.toString().getBytes(StandardCharsets.UTF_8));
    }
    return pages;
  }

  private static void links(StringBuilder page, Random random, int count) {
    page.append("<div class=\"menu\"><ul>");
    for (int i = 0; i < count; i++) {
      page.append("<li><div><a href=\"/").append(i).append("\"><img alt=\"\" src=\"i.png\"><span>");
      page.append(sentence(random, 5)).append("</span></a></div></li>");
    }
    page.append("</ul></div>");
  }

  private static String sentence(Random random, int words) {
    StringBuilder sentence = new StringBuilder("Word");
    for (int i = 1; i < words; i++) {
      sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return sentence.toString();
  }
}
