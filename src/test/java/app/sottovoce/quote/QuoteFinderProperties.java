package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Source;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuoteFinderProperties {
  private final QuoteFinder finder = new QuoteFinder();

  @Property(tries = 1500)
  void everyRunLiesInTheTextOnOneLineInOrder(@ForAll("pages") String text) {
    int last = 0;
    for (Quotation quotation : finder.find(text)) {
      assertTrue(
          last <= quotation.start()
              && quotation.start() < quotation.end()
              && quotation.end() <= text.length());
      assertTrue(
          quotation.start() <= quotation.words().start()
              && quotation.words().end() <= quotation.end());
      assertEquals(-1, quotation.whole().of(text).indexOf('\n'));
      quotation.speaker().ifPresent(s -> assertEquals(s.text(), s.where().of(text)));
      last = quotation.end();
    }
  }

  @Property(tries = 500)
  void theWordsOfAnUtteranceAreThoseOfItsSpans(@ForAll("pages") String text) {
    finder
        .said(Source.of("a", Source.Kind.ARTICLE, "t", text))
        .forEach(
            said -> {
              List<String> words =
                  said.spans().stream()
                      .map(s -> text.substring((int) s.start(), (int) s.end()))
                      .toList();
              assertEquals(String.join(" ", words), said.text());
            });
  }

  @Property(tries = 1500)
  void runsOfOtherLanguagesLieInTheTextInOrder(@ForAll("foreignPages") String text) {
    int last = 0;
    for (Quotation quotation : finder.find(text)) {
      assertTrue(
          last <= quotation.start()
              && quotation.start() < quotation.end()
              && quotation.end() <= text.length(),
          () -> quotation + " in " + text);
      assertTrue(quotation.whole().of(text).indexOf('\n') < 0, text);
      last = quotation.end();
    }
  }

  @Property(tries = 1000)
  void noSurrogatePairIsCut(@ForAll("pages") String text) {
    for (Quotation quotation : finder.find(text)) {
      List<Integer> edges = new ArrayList<>();
      edges.addAll(List.of(quotation.start(), quotation.end()));
      edges.addAll(List.of(quotation.words().start(), quotation.words().end()));
      quotation.speaker().ifPresent(s -> edges.addAll(List.of(s.where().start(), s.where().end())));
      assertEquals(List.of(), edges.stream().filter(edge -> cutsPair(text, edge)).toList());
    }
  }

  private static boolean cutsPair(String text, int edge) {
    return edge > 0
        && edge < text.length()
        && Character.isSurrogatePair(text.charAt(edge - 1), text.charAt(edge));
  }

  @Property(tries = 300)
  void whatIsToldOfWordsLiesInTheText(@ForAll("pages") String text) {
    Source article = Source.of("a", Source.Kind.ARTICLE, "t", text);
    for (QuoteFinder each : List.of(finder, QuoteFinder.withParaphrases())) {
      each.said(article).stream()
          .flatMap(said -> said.meanings().stream())
          .flatMap(meaning -> meaning.evidence().stream())
          .forEach(
              span ->
                  assertTrue(
                      0 <= span.start()
                          && span.start() < span.end()
                          && span.end() <= text.length()));
      each.hedges(text).forEach(hedge -> assertEquals(hedge.words(), hedge.where().of(text)));
    }
  }

  @Example
  void dashesVerbsAndCapitalsWithoutEndAreRead() {
    for (String piece :
        List.of(
            "— Да, — сказал Иванов, ", "dit-il, ", "«Да, — сказал ", "según Pérez ", "Q: a\n")) {
      String text = "— Он сказал, что это не так. ".concat(piece.repeat(40_000));
      assertTrue(finder.find(text).size() <= text.length());
    }
  }

  @Example
  void cuesWithoutEndAreRead() {
    for (String piece :
        List.of(
            "may ",
            "reportedly ",
            "“a” may have been a reference to ",
            "seen by some as ",
            "it could refer to a ",
            "which some took for a joke or a ",
            "“a,” a remark ",
            "according to ")) {
      String text = piece.repeat(20_000) + "“so it goes,” said Poe.";
      assertTrue(QuoteFinder.withParaphrases().hedges(text).size() <= 20_001);
    }
  }

  @Property(tries = 300)
  void anyCharactersAtAllAreRead(@ForAll String text) {
    assertTrue(finder.find(text).size() <= text.length());
  }

  @Example
  void whoAtTheVeryBeginningIsNobody() {
    assertEquals(1, finder.find("who said “it is very late now.”").size());
  }

  @Example
  void aMegabyteWithoutAParagraphBreakIsRead() {
    String text = "“Late,” Jane Poe said, and then he said “never” again. ".repeat(20_000);
    assertEquals(40_000, finder.find(text).size());
  }

  @Example
  void tenThousandUnclosedMarksAreRead() {
    for (String mark : List.of("“", "\"", "‘", " '", "«", "„", "「")) {
      assertTrue(finder.find((mark + "word ").repeat(10_000)).size() <= 10_000);
      assertTrue(finder.find((mark + "word\n").repeat(10_000)).size() <= 10_000);
    }
  }

  @Example
  void wordsCommasAndCapitalsWithoutEndAreRead() {
    for (String piece :
        List.of(
            "Poe ",
            "said ",
            ", ",
            "who said, ",
            "Poe, ",
            "his warning ",
            "(",
            "with ",
            "“a” ",
            "he said “a” ",
            "of ",
            "- ")) {
      assertTrue(finder.find(piece.repeat(20_000) + "“so it goes,” said Poe.").size() <= 20_001);
    }
  }

  @Example
  void textThatRunsFromRightToLeftKeepsItsOffsets() {
    String text = "هو قال “نعم نحن هنا” ثم ذهب. היא אמרה “לא עכשיו בבקשה” והלכה.";
    assertEquals(
        List.of("“نعم نحن هنا”", "“לא עכשיו בבקשה”"),
        finder.find(text).stream().map(q -> q.whole().of(text)).toList());
  }

  @Provide
  Arbitrary<String> foreignPages() {
    Arbitrary<String> languages =
        Arbitraries.of(
            "Il est dit que les uns et les autres sont là. ",
            "Das ist nicht gut und wird auch nicht besser. ",
            "Es lo que dijo el alcalde de la ciudad. ",
            "È quello che ha detto il sindaco della città. ",
            "Он сказал, что это не так. ",
            "Він сказав, що це не так. ");
    Arbitrary<String> pieces =
        Arbitraries.of(
            "«",
            "»",
            "“",
            "”",
            "„",
            "\n",
            "\n— ",
            "\n– ",
            "\n\n",
            " ",
            ", ",
            ". ",
            "? ",
            " — ",
            ": ",
            "(",
            ")",
            "Paul Roux",
            "M. Roux",
            "il",
            "a dit",
            "dit-il",
            "a-t-il ajouté",
            "que",
            "le",
            "l’an",
            "selon",
            "Anna Vogel",
            "der Minister",
            "sagte",
            "so",
            "laut",
            "zufolge",
            "er",
            "3. Oktober",
            "Ana Gil",
            "dijo",
            "según",
            "añadió",
            "el",
            "ha detto",
            "secondo",
            "lei",
            "Пётр Белов",
            "Белова",
            "сказал",
            "сказала",
            "он",
            "по словам",
            "по её словам",
            "что",
            "за словами",
            "додав",
            "😀",
            "\u0301",
            "\u0000",
            "\u200F",
            "ß",
            "\uD83D",
            "Q: ",
            "\nA: ");
    return languages.flatMap(
        language ->
            pieces
                .list()
                .ofMinSize(0)
                .ofMaxSize(60)
                .map(parts -> language + String.join("", spaced(parts))));
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "«",
            "»",
            "„",
            "\n",
            "\n\n",
            " ",
            " ",
            ", ",
            ". ",
            "? ",
            "—",
            ": ",
            "(",
            ")",
            "Jane Poe",
            "Poe",
            "Poe’s",
            "Mr. Poe",
            "he",
            "she",
            "who",
            "said",
            "told",
            "according to",
            "warning",
            "that",
            "the leader",
            "President",
            "Ivan Petrov",
            "Bulgarian",
            "with",
            "and",
            "calling",
            "called",
            "quoted",
            "as saying",
            "as",
            "by",
            "they",
            "it",
            "his",
            "her guest",
            "reaction?",
            "came the reply",
            "is how",
            "whom",
            "34-year-old",
            "When",
            "He’s",
            "officials",
            "the reply",
            "one of them",
            "in the village of",
            "POE:",
            "“a”",
            "‘b,’",
            "𝒜",
            "👩‍👧",
            "don’t",
            "A lip reader",
            "of",
            "The phrase",
            "The remark",
            "reportedly",
            "seemed to say",
            "may have been",
            "was seen by some as",
            "a reference to",
            "others suspect",
            "it could refer to",
            "took it for",
            "which",
            "a joke",
            "or",
            "😀",
            "\u0301",
            "\u0000",
            "\u200F",
            "שלום",
            "İstanbul",
            "ß",
            "\uD83D",
            "U.S.");
    return pieces.list().ofMinSize(0).ofMaxSize(60).map(parts -> String.join("", spaced(parts)));
  }

  private static List<String> spaced(List<String> parts) {
    return parts.stream()
        .map(p -> Character.isLetter(p.codePointAt(0)) ? " " + p + " " : p)
        .toList();
  }
}
