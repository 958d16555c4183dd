package app.sottovoce.bench;

import app.sottovoce.quote.QuoteFinder;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many articles a second the quotation engine reads on one processor once warm, how its time
 * grows with hostile input, and that a heap of 64 MB is enough. Times are the processor's, so that
 * other work on the machine counts as little as can be.
 */
public final class QuoteBench {
  private static final int ARTICLES = 500;
  private static final int ROUNDS = 40;
  private static final QuoteFinder FINDER = new QuoteFinder();

  private QuoteBench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> made = new Articles().made(ARTICLES);
    speed("made articles", made);
    String shared = System.getProperty("sottovoce.shared", "");
    if (!shared.isEmpty()) {
      speed("development set", texts(Path.of(shared, "quotes", "dev.jsonl")));
    }
    System.out.printf("%n%-34s %10s %10s %8s%n", "ten times as long", "ms", "ms", "times");
    hostile().forEach(QuoteBench::growth);
    System.out.printf("%nin a heap of 64 MB:%n");
    inSmallHeap();
  }

  /** What the process with the small heap does: every article, one after the other. */
  static final class SmallHeap {
    private SmallHeap() {}

    public static void main(String[] arguments) {
      int found = 0;
      for (String article : new Articles().made(ARTICLES)) {
        found += FINDER.find(article).size();
      }
      System.gc();
      long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
      System.out.printf(
          Locale.ROOT,
          "%,d quotations in %d articles; %d MB in use between two articles%n",
          found,
          ARTICLES,
          used >> 20);
    }
  }

  private static void speed(String name, List<String> articles) {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = cpu();
      articles.forEach(FINDER::find);
      best = Math.min(best, cpu() - start);
    }
    long length = articles.stream().mapToLong(String::length).sum();
    System.out.printf(
        Locale.ROOT,
        "%-20s %,8.0f articles a second, %.1f million characters a second%n",
        name,
        articles.size() * 1e9 / best,
        length * 1e3 / best);
  }

  private static void growth(String name, IntFunction<String> text) {
    String one = text.apply(1);
    String ten = text.apply(10);
    long oneTime = time(one, 40);
    long tenTime = time(ten, 15);
    System.out.printf(
        Locale.ROOT,
        "%-34s %10.1f %10.1f %8.1f%n",
        name,
        oneTime / 1e6,
        tenTime / 1e6,
        (double) tenTime / oneTime);
  }

  private static long time(String text, int rounds) {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < rounds; round++) {
      long start = cpu();
      FINDER.find(text);
      best = Math.min(best, cpu() - start);
    }
    return best;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Texts by name; the number says how many times as long they are as the shortest. */
  private static Map<String, IntFunction<String>> hostile() {
    String said = "“Late,” Jane Poe said, and then he said “never” again. ";
    Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
    texts.put("1 MB without a paragraph break", n -> said.repeat(1_900 * n));
    texts.put("1 MB without a full stop", n -> said.replace(".", " and").repeat(1_800 * n));
    texts.put("10,000 unclosed marks, one line", n -> "“word ".repeat(1_000 * n));
    texts.put("10,000 unclosed marks, lines", n -> "“word\n".repeat(1_000 * n));
    texts.put("10,000 unclosed straight marks", n -> "\"word\n\n".repeat(1_000 * n));
    texts.put("10,000 apostrophes", n -> "the dogs' 'word ".repeat(1_000 * n));
    texts.put("right to left", n -> "هو قال “نعم نحن هنا” ثم ذهب. ".repeat(1_000 * n));
    texts.put(
        "emoji and combining characters",
        n -> "“é😀́👩‍👩‍👧,” said Jane P̈oe. ".repeat(1_000 * n));
    texts.put(
        "control characters",
        n -> "\u0000“\u0007a\u001B,” said\u0085 Poe\u200F. ".repeat(1_000 * n));
    texts.put(
        "pronouns without anybody", n -> "“Late,” he said. “So it is,” she said. ".repeat(500 * n));
    texts.put("names without end", n -> names(10_000 * n));
    texts.put("offices without end", n -> offices(500 * n));
    texts.put("commas", n -> "Poe, who, of the, ".repeat(1_000 * n) + "said “so it goes.”");
    texts.put("5 MB article", n -> String.join("\n\n", new Articles().made(140 * n)));
    return texts;
  }

  private static String names(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("Jane ").append(Articles.word(i)).append(" said she was “late.” ");
    }
    return text.toString();
  }

  private static String offices(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("President Jane ").append(Articles.word(i)).append(" nodded. ");
      text.append("The president said “no.” Her guest said “yes.” ");
    }
    return text.toString();
  }

  private static void inSmallHeap() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    int exit =
        new ProcessBuilder(
                java,
                "-Xmx64m",
                "-cp",
                String.join(File.pathSeparator, System.getProperty("java.class.path")),
                SmallHeap.class.getName())
            .inheritIO()
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException("the process with a heap of 64 MB ended with " + exit);
    }
  }

  private static List<String> texts(Path lines) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(lines)) {
      texts.add(mapper.readTree(line).get("text").asString());
    }
    return texts;
  }

  /** Articles of our own making, as long as the press makes them and as full of quotations. */
  private static final class Articles {
    private static final int SENTENCES = 42;
    private static final String[] FIRST = {"Jane", "Mary", "Jack", "Ivan", "Olga", "Peter", "Ann"};
    private static final String[] VERBS = {"said", "replied", "warned", "told reporters", "added"};
    private static final String[] SAID = {
      "We are late, and nobody has told the driver",
      "The bus will come when it comes",
      "There is a great deal of work to do before the bridge opens",
      "I have never seen the river as high as it was on that morning"
    };
    private static final String[] PLAIN = {
      "The council met on Monday for the third time this year.",
      "On the way to the station the group stopped at a bakery, which had run out of bread.",
      "Several hundred people had come to see the new bridge, which cost $3.2 million.",
      "Nobody was hurt, according to the U.S. office in charge."
    };

    private final Random random = new Random(7);

    private List<String> made(int count) {
      List<String> articles = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        articles.add(one());
      }
      return articles;
    }

    private String one() {
      String[] people = {person(), person(), person()};
      StringBuilder text = new StringBuilder(people[0] + " warns of ‘high water’\n\n");
      for (int i = 0; i < SENTENCES; i++) {
        String who = people[random.nextInt(people.length)];
        String last = who.substring(who.lastIndexOf(' ') + 1);
        switch (random.nextInt(6)) {
          case 0 -> text.append("“").append(any(SAID)).append(",” ").append(who).append(" said.");
          case 1 ->
              text.append(last)
                  .append(' ')
                  .append(any(VERBS))
                  .append(" that the plan was “far too late.”");
          case 2 ->
              text.append("“")
                  .append(any(SAID))
                  .append(",” said Mr. ")
                  .append(last)
                  .append(", who chairs the board. “")
                  .append(any(SAID))
                  .append(".”");
          case 3 ->
              text.append("He ")
                  .append(any(VERBS))
                  .append(" it was “a very bad day” for the town, calling it “a shame.”");
          default -> text.append(any(PLAIN));
        }
        text.append(i % 3 == 2 ? "\n\n" : " ");
      }
      return text.toString();
    }

    private String person() {
      return any(FIRST) + " " + word(random.nextInt(100_000));
    }

    private String any(String[] of) {
      return of[random.nextInt(of.length)];
    }

    /** A word with a capital that no other number has. */
    private static String word(int number) {
      StringBuilder word = new StringBuilder("P");
      for (int rest = number; rest > 0; rest /= 5) {
        word.append("aeiou".charAt(rest % 5)).append("rstlk".charAt(rest % 5));
      }
      return word.append("o").toString();
    }
  }
}
