package app.sottovoce.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.sottovoce.model.Analyst;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Source;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Status;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Thing;
import app.sottovoce.model.Utterance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ThingsTest {

  @Property(tries = 300)
  void whatIsWrittenReadsBackEqual(@ForAll("projects") Project project) throws UnreadableJson {
    for (Thing thing : all(project)) {
      assertEquals(thing, Things.read(Things.kind(thing), Things.write(thing)));
    }
  }

  @Property(tries = 100)
  void whatIsReadIsWrittenWithTheSameLetters(@ForAll("projects") Project project)
      throws UnreadableJson {
    for (Thing thing : all(project)) {
      String json = Things.write(thing);
      assertEquals(json, Things.write(Things.read(Things.kind(thing), json)));
    }
  }

  @Test
  void eachTypeKeepsItsWordForEver() {
    Extra none = Extra.NONE;
    assertEquals(
        List.of("info", "analyst", "source", "speaker", "scene", "tag", "utterance"),
        Stream.of(
                new Info("urn:x", "", Optional.empty(), none),
                new Analyst("a1", "", none),
                Source.of("s1", Source.Kind.ARTICLE, "", ""),
                new Speaker("p1", "", List.of(), "", "", none),
                new Scene("c1", "", Optional.empty(), none),
                new Tag("t1", "", none),
                Utterance.of("u1", 1, Reading.of("r1", "")))
            .map(Things::kind)
            .toList());
  }

  @Test
  void anUtteranceIsOneLineOfNamedFields() {
    assertEquals(
        "{\"id\": \"u1\", \"order\": 1.5, \"readings\": [{\"id\": \"r1\", \"text\": \"Yes\\n\"}],"
            + " \"status\": \"draft\"}",
        Things.write(Utterance.of("u1", 1.5, Reading.of("r1", "Yes\n"))));
  }

  @Test
  void halfALetterIsWrittenAsAnEscapeAndComesBack() throws UnreadableJson {
    Tag tag = new Tag("t1", "\ud83d", new Extra(Map.of("x", "\"\\udE00\\ud83d\"")));
    assertEquals(
        "{\"id\": \"t1\", \"name\": \"\\ud83d\", \"x\": \"\\udE00\\ud83d\"}", Things.write(tag));
    assertEquals(
        new Tag("t1", "\ude00\ud83d", Extra.NONE),
        Things.read("tag", "{\"id\":\"t1\",\"name\":\"\\ude00\\ud83d\"}"));
    assertEquals(
        "{\"id\": \"t1\", \"name\": \"😀\"}",
        Things.write(new Tag("t1", "\ud83d\ude00", Extra.NONE)));
  }

  @Test
  void fieldsOfALaterVersionAreKeptInOneForm() throws UnreadableJson {
    Tag tag =
        (Tag)
            Things.read(
                "tag",
                "{\"z\":[ 1.50,{\"é\":\"\\u00e9\\/\"}],\"id\":\"t1\",\"b\":null,\"name\":\"\"}");
    assertEquals(
        new Tag("t1", "", new Extra(Map.of("b", "null", "z", "[1.50, {\"é\": \"é/\"}]"))), tag);
    assertEquals(
        "{\"id\": \"t1\", \"name\": \"\", \"b\": null, \"z\": [1.50, {\"é\": \"é/\"}]}",
        Things.write(tag));
  }

  @Test
  void hugeNumbersOfALaterVersionAreKeptToTheLastDigit() throws UnreadableJson {
    String json =
        "{\"id\": \"t1\", \"name\": \"\", \"x\": [123456789012345678901234567890,"
            + " 0.10000000000000000000000000001, 1E+99999]}";
    assertEquals(json, Things.write(Things.read("tag", json)));
  }

  @Test
  void anyNumberOfFieldsOfALaterVersionIsKept() throws UnreadableJson {
    for (int count : List.of(1, FewFields.MOST - 2, FewFields.MOST - 1, FewFields.MOST, 10_000)) {
      String fields =
          IntStream.range(0, count)
              .mapToObj(", \"x%05d\": %1$d"::formatted)
              .collect(Collectors.joining());
      String json = "{\"id\": \"t1\", \"name\": \"a\"" + fields + "}";
      assertEquals(json, Things.write(Things.read("tag", json)));
      assertEquals("id is there twice", error("tag", json.replace("}", ", \"id\": \"t2\"}")), json);
    }
  }

  @Test
  void whatAFileDoesNotSayIsUnknown() throws UnreadableJson {
    assertEquals(
        new Utterance(
            "u1",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            2,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            "",
            Status.DRAFT,
            Optional.empty(),
            Extra.NONE),
        Things.read("utterance", "{\"id\":\"u1\",\"order\":2,\"when\":null}"));
  }

  @Test
  void aTimeOfUnknownBasisPassesForAnEstimateOnly() throws UnreadableJson {
    Utterance utterance =
        (Utterance)
            Things.read(
                "utterance",
                "{\"id\":\"u1\",\"order\":2,\"when\":{\"startMs\":1,\"endMs\":2e3,\"endBasis\":\"reported\"}}");
    assertEquals(Basis.ESTIMATED, utterance.when().orElseThrow().startBasis());
    assertEquals(Basis.REPORTED, utterance.when().orElseThrow().endBasis());
    assertEquals(2000, utterance.when().orElseThrow().end());
  }

  @Test
  void anInterpretationThatNobodyHoldsIsASuggestion() throws UnreadableJson {
    Utterance utterance =
        (Utterance)
            Things.read(
                "utterance", "{\"id\":\"u1\",\"order\":2,\"interpretations\":[{\"id\":\"i1\"}]}");
    assertEquals(Interpretation.Status.SUGGESTED, utterance.interpretations().getFirst().status());
  }

  @Test
  void errorsNameThePlaceAndWhatStandsThere() {
    assertEquals("id is missing", error("tag", "{}"));
    assertEquals("id is “7”, not a text", error("tag", "{\"id\":7}"));
    assertEquals(
        "aliases[1] is “{}”, not a text",
        error("speaker", "{\"id\":\"p\",\"aliases\":[\"a\",{}]}"));
    assertEquals(
        "aliases is “x”, not an array", error("speaker", "{\"id\":\"p\",\"aliases\":\"x\"}"));
    assertEquals(
        "when.startMs is “abc”, not a whole number",
        error("utterance", "{\"id\":\"u\",\"when\":{\"startMs\":\"abc\"}}"));
    assertEquals(
        "when.startMs is “1.5”, not a whole number",
        error("utterance", "{\"id\":\"u\",\"when\":{\"startMs\":1.5}}"));
    assertEquals(
        "when.startMs is “1E+999999999”, not a whole number",
        error("utterance", "{\"id\":\"u\",\"when\":{\"startMs\":1e999999999}}"));
    assertEquals(
        "when.endMs is 4, before its start at 5",
        error("utterance", "{\"id\":\"u\",\"when\":{\"startMs\":5,\"endMs\":4}}"));
    assertEquals(
        "order is “1E+400”, not a number", error("utterance", "{\"id\":\"u\",\"order\":1e400}"));
    assertEquals(
        "kind is “shouted”, not one of: lip-read, on-record, overheard, reported, written",
        error("utterance", "{\"id\":\"u\",\"kind\":\"shouted\"}"));
    assertEquals(
        "created is “today”, not a time like 2025-08-15T19:30:00Z",
        error("info", "{\"id\":\"i\",\"created\":\"today\"}"));
    assertEquals(
        "grade is “G7”, not an Admiralty grade (A to F for the source, 1 to 6 for the item)",
        error("source", "{\"id\":\"s\",\"kind\":\"article\",\"grade\":\"G7\"}"));
    assertEquals(
        "endMs is missing, while the other boundary is there",
        error("scene", "{\"id\":\"c\",\"startMs\":5}"));
    assertEquals(
        "speakerConfidence.percent is [80, 55], not a range like [55, 80]",
        error(
            "utterance",
            "{\"id\":\"u\",\"order\":1,\"speakerConfidence\":{\"term\":\"likely\",\"percent\":[80,55]}}"));
    assertEquals(
        "readings[0].anchors[0].end is 3, before its start at 9",
        error(
            "utterance",
            "{\"id\":\"u\",\"order\":1,\"readings\":[{\"id\":\"r\",\"anchors\":[{\"source\":\"s\",\"start\":9,\"end\":3}]}]}"));
    assertEquals(
        "readings[0].anchors[0].start is “-1”, not a whole number from 0 to 2147483647",
        error(
            "utterance",
            "{\"id\":\"u\",\"order\":1,\"readings\":[{\"id\":\"r\",\"anchors\":[{\"source\":\"s\",\"start\":-1,\"end\":3}]}]}"));
    assertEquals(
        "[\"a b\"].x is there twice", error("tag", "{\"id\":\"t\",\"a b\":{\"x\":1,\"x\":1}}"));
  }

  @Test
  void whatIsNoJsonObjectIsRefused() {
    for (String json :
        List.of(
            "",
            " ",
            "{",
            "{\"id\":\"t\"} {}",
            "{\"id\":\"t\"",
            "[1,",
            "{\"id\" \"t\"}",
            "{\"id\":tru}",
            "nul",
            "\"a",
            "{\"id\":\"t\",\"x\":1e9999999999}",
            "[".repeat(100_000),
            "{\"id\":\"t\",\"x\":" + "9".repeat(5000) + "}")) {
      assertThrows(
          UnreadableJson.class,
          () -> Things.read("tag", json),
          json.length() < 80 ? json : json.substring(0, 80));
    }
    assertEquals("is “[1]”, not an object", error("tag", "[1]"));
  }

  @Provide
  Arbitrary<Project> projects() {
    return Projects.any();
  }

  private static String error(String kind, String json) {
    return assertThrows(UnreadableJson.class, () -> Things.read(kind, json)).getMessage();
  }

  private static List<Thing> all(Project project) {
    return Stream.of(
            List.of(project.info()),
            project.analysts().values(),
            project.sources().values(),
            project.speakers().values(),
            project.scenes().values(),
            project.tags().values(),
            project.utterances().values())
        .<Thing>flatMap(things -> things.stream())
        .toList();
  }
}
