package app.sottovoce.read.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Said;
import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.UnreadableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EafReaderTest {
  private static final String HEAD =
      "<ANNOTATION_DOCUMENT><HEADER TIME_UNITS=\"milliseconds\"/>\n<TIME_ORDER>"
          + "<TIME_SLOT TIME_SLOT_ID=\"ts1\" TIME_VALUE=\"10\"/>"
          + "<TIME_SLOT TIME_SLOT_ID=\"ts2\" TIME_VALUE=\"20\"/></TIME_ORDER>";
  private static final String TIER =
      "<TIER TIER_ID=\"Анна\" LINGUISTIC_TYPE_REF=\"x\"><ANNOTATION>"
          + "<ALIGNABLE_ANNOTATION ANNOTATION_ID=\"a1\" TIME_SLOT_REF1=\"ts1\""
          + " TIME_SLOT_REF2=\"ts2\"><ANNOTATION_VALUE>да</ANNOTATION_VALUE>"
          + "</ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>";

  @Test
  void aHugeDocumentIsReadFromItsBytesLikeASmallOne() throws IOException {
    String padding = "<!--" + "x".repeat(1 << 20) + "-->";
    Imported small = read(HEAD + TIER);
    Imported huge = read(HEAD + padding.repeat(65) + TIER);
    assertEquals(small.said(), huge.said());
    assertEquals(small.source().text(), huge.source().text());
    assertEquals(
        small.source().file().orElseThrow().encoding(),
        huge.source().file().orElseThrow().encoding());
    assertEquals(small.remarks(), huge.remarks());
  }

  @Test
  void entitiesOfItsOwnAreRefusedAndNothingIsFetched() {
    String laughs =
        "<!DOCTYPE a [<!ENTITY h SYSTEM \"http://127.0.0.1:9/x\"><!ENTITY l \"&h;&h;\">]>";
    UnreadableFile refused =
        assertThrows(
            UnreadableFile.class, () -> read(laughs + HEAD + TIER.replace(">да<", ">&l;<")));
    assertTrue(refused.getMessage().startsWith("“x.eaf”, line 2: The XML"), refused.getMessage());
  }

  @Test
  void manyAmpersandsAreNoAttack() throws IOException {
    String ampersands = "&amp;".repeat(120_000);
    Imported imported = read(HEAD + TIER.replace(">да<", ">" + ampersands + "<"));
    assertEquals("&".repeat(120_000), imported.said().getFirst().text());
  }

  @Test
  void tiersThatStandBelowOneAnotherInACircleAreTold() throws IOException {
    String tiers =
        TIER.replace("</ANNOTATION_DOCUMENT>", "")
                .replace("TIER_ID=\"Анна\"", "TIER_ID=\"A\" PARENT_REF=\"B\"")
            + TIER.replace("TIER_ID=\"Анна\"", "TIER_ID=\"B\" PARENT_REF=\"A\"")
                .replace("a1", "a2");
    Imported imported = read(HEAD + tiers);
    assertEquals(List.of(), imported.said());
    assertEquals(
        "2 annotations of tiers below others belong to no annotation there and were left out.",
        imported.remarks().getFirst().toString());
  }

  @Test
  void pointsOfAChainWithoutTimesShareItEvenly() throws IOException {
    StringBuilder document =
        new StringBuilder(HEAD.replace("</TIME_ORDER>", "<TIME_SLOT TIME_SLOT_ID=\"b\"/>"))
            .append("<TIME_SLOT TIME_SLOT_ID=\"c\"/><TIME_SLOT TIME_SLOT_ID=\"end\"")
            .append(" TIME_VALUE=\"310\"/></TIME_ORDER><TIER TIER_ID=\"A\">");
    String[] points = {"ts1", "c", "b", "end"};
    for (int i = 0; i < 3; i++) {
      document.append(
          "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"a%d\" TIME_SLOT_REF1=\"%s\" TIME_SLOT_REF2=\"%s\"><ANNOTATION_VALUE>w</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>"
              .formatted(i, points[i], points[i + 1]));
    }
    Imported imported = read(document.append("</TIER></ANNOTATION_DOCUMENT>").toString());
    assertEquals(
        List.of("10-110", "110-210", "210-310"),
        imported.said().stream().map(EafReaderTest::times).toList());
  }

  @Test
  void whereATierOnlyNumbersWhatIsSaidTheTierBelowHasTheWords() throws IOException {
    String document =
        HEAD
            + TIER.replace("</ANNOTATION_DOCUMENT>", "")
                .replace("TIER_ID=\"Анна\"", "TIER_ID=\"ref@Анна\"")
                .replace(">да<", ">quay.001<")
            + below("tx@Анна", "ref@Анна", "b1 a1 - да")
            + below("ft@Анна", "tx@Анна", "c1 b1 - yes")
            + "</ANNOTATION_DOCUMENT>";
    Said said = read(document).said().getFirst();
    assertEquals("да", said.text());
    assertEquals("Анна", said.speaker().orElseThrow().name());
    assertEquals("10-20", times(said));
    assertEquals("ft@Анна: yes\nref@Анна: quay.001", said.note());
  }

  @Test
  void annotationsOfAnnotationsFollowTheOneThatIsPrevious() throws IOException {
    String document =
        HEAD
            + TIER.replace("</ANNOTATION_DOCUMENT>", "")
            + below("w", "Анна", "w3 a1 w2 three", "w1 a1 - one", "w2 a1 w1 two")
            + below("circle", "Анна", "x1 a1 x2 here", "x2 a1 x1 there")
            + "</ANNOTATION_DOCUMENT>";
    assertEquals("w: one two three\ncircle: here there", read(document).said().getFirst().note());
  }

  /** A tier of annotations, each told as its id, what it refers to, the previous one, a word. */
  private static String below(String id, String parent, String... annotations) {
    StringBuilder tier =
        new StringBuilder("<TIER TIER_ID=\"%s\" PARENT_REF=\"%s\">".formatted(id, parent));
    for (String annotation : annotations) {
      String[] parts = annotation.split(" ");
      String previous = parts[2].equals("-") ? "" : " PREVIOUS_ANNOTATION=\"" + parts[2] + "\"";
      tier.append(
          "<ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"%s\" ANNOTATION_REF=\"%s\"%s><ANNOTATION_VALUE>%s</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>"
              .formatted(parts[0], parts[1], previous, parts[3]));
    }
    return tier.append("</TIER>").toString();
  }

  @Test
  void idsOfAnyKindAreFoundAgain() {
    Random random = new Random(7);
    IdNumbers numbers = new IdNumbers();
    java.util.Map<String, Integer> expected = new java.util.HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      String id =
          switch (random.nextInt(6)) {
            case 0 -> "ts" + random.nextInt(100_000_000);
            case 1 -> "a" + i;
            case 2 -> "ts0" + i;
            case 3 -> Integer.toString(i);
            case 4 -> "x";
            default -> "ts" + i;
          };
      numbers.put(id, i);
      expected.put(id, i);
    }
    expected.forEach((id, number) -> assertEquals(number, numbers.get(id), id));
    assertEquals(-1, numbers.get("ts99999999999"));
    assertEquals(-1, numbers.get(""));
    assertEquals(-1, numbers.get("ts"));
  }

  private static String times(Said said) {
    return said.when().orElseThrow().start() + "-" + said.when().orElseThrow().end();
  }

  private static Imported read(String document) throws UnreadableFile {
    RawFile file =
        new RawFile(
            "x.eaf", document.getBytes(StandardCharsets.UTF_8), Instant.EPOCH, ReadOptions.NONE);
    return SourceReaders.read(file, ReadOptions.NONE);
  }
}
