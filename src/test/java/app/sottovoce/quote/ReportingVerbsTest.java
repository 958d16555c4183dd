package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.quote.ReportingVerb.Form;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportingVerbsTest {
  private final ReportingVerbs verbs =
      new ReportingVerbs(
          List.of(
              "say strong past=said".split(" "),
              "admit strong +".split(" "),
              "reply strong".split(" "),
              "note strong not=note,notes".split(" "),
              "label weak past=labeled,labelled".split(" ")));

  @Test
  void formsAreMadeByRule() {
    assertEquals(
        Optional.of(new ReportingVerb("admit", Form.PAST, true, false)), verbs.of("admitted"));
    assertEquals(
        Optional.of(new ReportingVerb("admit", Form.ING, true, false)), verbs.of("admitting"));
    assertEquals(
        Optional.of(new ReportingVerb("reply", Form.THIRD, true, false)), verbs.of("replies"));
    assertEquals(
        Optional.of(new ReportingVerb("reply", Form.PAST, true, false)), verbs.of("replied"));
    assertEquals(Optional.of(new ReportingVerb("note", Form.ING, true, false)), verbs.of("noting"));
  }

  @Test
  void irregularFormsReplaceTheRule() {
    assertEquals(Optional.of(new ReportingVerb("say", Form.PAST, true, false)), verbs.of("said"));
    assertEquals(Optional.empty(), verbs.of("sayed"));
    assertEquals(
        Optional.of(new ReportingVerb("label", Form.PAST, false, false)), verbs.of("labelled"));
  }

  @Test
  void formsThatAreMostlyNounsAreAmbiguous() {
    assertEquals(Optional.of(new ReportingVerb("note", Form.THIRD, true, true)), verbs.of("notes"));
  }

  @Test
  void theListThatShipsHasEveryLemmaOnce() {
    List<String> lemmas = WordList.entries("reporting-verbs.txt").stream().map(e -> e[0]).toList();
    assertEquals(lemmas.stream().distinct().toList(), lemmas);
  }
}
