package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Hop;
import app.sottovoce.model.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChannelTest {
  @Test
  void aCommentFromAfarIsNotLipRead() {
    String text =
        "A lip reader told the Evening Mail that Jane Poe said, “Late.” “She meant the bus,” says"
            + " an analyst. “We should go,” Mary Doe replied.";
    assertEquals(
        List.of(
            Optional.of(Kind.LIP_READ), Optional.of(Kind.ON_RECORD), Optional.of(Kind.LIP_READ)),
        kinds(text));
    assertEquals(List.of(LIPS, List.of(), LIPS), hops(text));
  }

  @Test
  void theArtOfLipReadingIsNoChannel() {
    assertEquals(List.of(Optional.empty()), kinds("“It is hard,” says a teacher of lip reading."));
  }

  @Test
  void aLipReaderWhoIsNamedAgainStillWorksForThePaper() {
    String text =
        "A lip reader watched it for the Evening Mail. Jane Poe said, “Late.” The lip reader’s"
            + " notes go on. “We should go,” Mary Doe replied.";
    assertEquals(List.of(LIPS, LIPS), hops(text));
  }

  private static final List<Hop> LIPS =
      List.of(Hop.of("lip reader", "lip-read"), Hop.of("Evening Mail", "quoted"));

  @Test
  void aLipReaderIsCarriedThroughBareClauses() {
    String text =
        "A lip reader told the Evening Mail that Jane Poe said, “Late.” “We should go,” Mary Doe"
            + " replied.";
    assertEquals(List.of(LIPS, LIPS), hops(text));
    assertEquals(List.of(Optional.of(Kind.LIP_READ), Optional.of(Kind.LIP_READ)), kinds(text));
  }

  @Test
  void anOccasionOnTheRecordLeavesTheChannel() {
    String text =
        "A lip reader told the *Evening Mail* that Jane Poe said, “Late.” At a press conference"
            + " Mary Doe said, “We should go.” “Now,” she said.";
    assertEquals(List.of(LIPS, List.of(), List.of()), hops(text));
    assertEquals(
        List.of(
            Optional.of(Kind.LIP_READ), Optional.of(Kind.ON_RECORD), Optional.of(Kind.ON_RECORD)),
        kinds(text));
  }

  @Test
  void wordsOfAnEarlierDayLeaveTheChannel() {
    String text =
        "A lip reader told the Evening Mail that Jane Poe said, “Late.” “Never again,” she had"
            + " said.";
    assertEquals(List.of(Optional.of(Kind.LIP_READ), Optional.of(Kind.ON_RECORD)), kinds(text));
  }

  @Test
  void aPaperThatWasToldIsAHop() {
    assertEquals(
        List.of(List.of(Hop.of("Evening Mail", "quoted"))),
        hops("“It is late,” Jane Poe told the Evening Mail."));
  }

  @Test
  void withoutALipReaderNothingIsSaidOfTheKind() {
    assertEquals(
        List.of(Optional.empty()), kinds("“It is late,” Jane Poe said at a press conference."));
  }

  @Test
  void aNamedExpertAmidLipReadWordsSpeaksOnTheRecord() {
    String text =
        "A lip reader told the Evening Mail that Jane Poe said, “Late.” “She meant the bus,” said"
            + " Ann Lee, an analyst at the port. “We should go,” Mary Doe replied. “Nobody knows,”"
            + " Lee said. “Nobody at all,” Professor John Hill agreed.";
    assertEquals(List.of(LIPS, List.of(), LIPS, List.of(), List.of()), hops(text));
  }

  @Test
  void aNamedLipReadersOwnWordsAreOnTheRecord() {
    String text =
        "Lip reader Ann Lee told the Evening Mail that Jane Poe had muttered: “It is late.” “It was"
            + " hard to see,” Lee said.";
    assertEquals(List.of("Jane Poe", "Ann Lee"), Heard.speakers(text));
    assertEquals(List.of(LIPS, List.of()), hops(text));
  }

  @Test
  void aLipReaderPassesOnWhatOthersSaid() {
    assertEquals(
        List.of("Jane Poe"),
        Heard.speakers("A lip reader said Jane Poe told Mary Doe, “It is late.”"));
    assertEquals(
        List.of("Jane Poe"),
        Heard.speakers(
            "According to a lip reader hired by the Evening Mail, Jane Poe said, “Late.”"));
  }

  @Test
  void everyPaperOnTheWayIsAHopInItsOrder() {
    assertEquals(
        List.of(
            List.of(
                Hop.of("lip reader", "lip-read"),
                Hop.of("Evening Mail", "quoted"),
                Hop.of("Sky News", "quoted"))),
        hops(
            "A lip reader, whose account was first published by the Evening Mail and later carried"
                + " by Sky News, revealed that Jane Poe said, “It is late.”"));
    assertEquals(
        List.of(LIPS),
        hops("“It is late,” Jane Poe said, the Evening Mail reported, citing a lip reader."));
  }

  @Test
  void whoeverToldTheWriterIsAHop() {
    assertEquals(
        List.of(List.of(Hop.of("officials", "told"))),
        hops("“It is late,” Jane Poe said, according to officials."));
  }

  private static List<List<Hop>> hops(String text) {
    return new QuoteFinder().find(text).stream().map(Quotation::hops).toList();
  }

  private static List<Optional<Kind>> kinds(String text) {
    return new QuoteFinder().find(text).stream().map(Quotation::kind).toList();
  }
}
