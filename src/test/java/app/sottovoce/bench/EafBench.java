package app.sottovoce.bench;

import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.ReadOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/**
 * How long an ELAN document with a million annotations takes, and how much memory; the heap must be
 * eight times the document, which has 387 MB: {@code -Dbench=eaf -Dbench.heap=4g}.
 */
public final class EafBench {
  private static final int ANNOTATIONS = 1_000_000;
  private static final int TIERS = 4;
  private static final int RUNS = 3;

  /** Eight times the document, in bytes. */
  private static final long HEAP = 8L * (390 << 20);

  private static final String[] WORDS = {
    "thank you for coming", "we should talk", "Приятно видеть вас", "about the weather & harvest"
  };

  private EafBench() {}

  public static void main(String[] arguments) throws IOException {
    if (Runtime.getRuntime().maxMemory() < HEAP) {
      System.out.println("left out: a document of that size needs -Dbench.heap=4g");
      return;
    }
    Path file = Files.createTempFile("million", ".eaf");
    try {
      write(file);
      System.out.printf(
          Locale.ROOT, "%,d annotations, %d MB%n", ANNOTATIONS, Files.size(file) >> 20);
      for (int run = 0; run < RUNS; run++) {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        Imported imported = SourceReaders.read(file, ReadOptions.NONE, Clock.systemUTC());
        long ms = (System.nanoTime() - start) / 1_000_000;
        if (imported.said().size() != ANNOTATIONS) {
          throw new IllegalStateException(imported.said().size() + " were read");
        }
        System.out.printf(
            Locale.ROOT,
            "read in %,d ms: %,d annotations a second, heap at most %d MB%n",
            ms,
            ANNOTATIONS * 1000L / ms,
            peak() >> 20);
      }
    } finally {
      Files.delete(file);
    }
  }

  /** The most that was on the heap so far. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  /** In the layout in which ELAN writes. */
  static void write(Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
      out.println("<ANNOTATION_DOCUMENT AUTHOR=\"\" FORMAT=\"3.0\" VERSION=\"3.0\">");
      out.println("    <HEADER MEDIA_FILE=\"\" TIME_UNITS=\"milliseconds\"/>");
      out.println("    <TIME_ORDER>");
      for (int i = 0; i < 2 * ANNOTATIONS; i++) {
        out.println(
            "        <TIME_SLOT TIME_SLOT_ID=\"ts"
                + (i + 1)
                + "\" TIME_VALUE=\""
                + i * 500L
                + "\"/>");
      }
      out.println("    </TIME_ORDER>");
      for (int tier = 0; tier < TIERS; tier++) {
        out.println("    <TIER LINGUISTIC_TYPE_REF=\"default-lt\" TIER_ID=\"P" + tier + "\">");
        for (int i = tier; i < ANNOTATIONS; i += TIERS) {
          String words = WORDS[i % WORDS.length].replace("&", "&amp;");
          out.println("        <ANNOTATION>");
          out.println(
              "            <ALIGNABLE_ANNOTATION ANNOTATION_ID=\"a%d\" TIME_SLOT_REF1=\"ts%d\" TIME_SLOT_REF2=\"ts%d\">"
                  .formatted(i + 1, 2 * i + 1, 2 * i + 2));
          out.println("                <ANNOTATION_VALUE>" + words + "</ANNOTATION_VALUE>");
          out.println("            </ALIGNABLE_ANNOTATION>");
          out.println("        </ANNOTATION>");
        }
        out.println("    </TIER>");
      }
      out.println(
          "    <LINGUISTIC_TYPE LINGUISTIC_TYPE_ID=\"default-lt\" TIME_ALIGNABLE=\"true\"/>");
      out.println("</ANNOTATION_DOCUMENT>");
    }
  }
}
