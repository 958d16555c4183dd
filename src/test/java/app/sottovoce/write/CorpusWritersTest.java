package app.sottovoce.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Said;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Timed;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.corpus.TextGrid;
import app.sottovoce.read.corpus.TextGridPass;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the linguistic formats can say comes back from them as it went out. */
class CorpusWritersTest {

  /** What of an utterance is compared. */
  private record Line(String speaker, String when, String text, String more) {}

  @Provide
  Arbitrary<Project> projects() {
    return Projects.any().map(CorpusWritersTest::withNames);
  }

  @Property(tries = 150)
  void elanGivesBackWordsTimesSpeakersAndDetails(@ForAll("projects") Project project)
      throws IOException {
    List<Line> expected =
        Track.times(project).stream()
            .filter(timed -> !clean(timed.utterance().words()).isEmpty())
            .map(
                timed -> line(project, timed, Math.max(0, timed.start()), Math.max(0, timed.end())))
            .toList();
    Imported imported = read(new ElanDocument(), project);
    assertEquals("eaf", imported.format());
    assertEquals(
        sorted(expected), sorted(imported.said().stream().map(CorpusWritersTest::line).toList()));
  }

  @Property(tries = 100)
  void elanDocumentsAreValid(@ForAll("projects") Project project) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(getClass().getResource("/write/eaf-3.0.xsd"))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(bytes(new ElanDocument(), project))));
  }

  @Property(tries = 150)
  void praatGivesBackWordsTimesAndSpeakers(@ForAll("projects") Project project) throws IOException {
    List<Line> expected =
        Track.times(project).stream()
            .filter(timed -> !clean(timed.utterance().words()).isEmpty())
            .map(
                timed ->
                    new Line(
                        speaker(project, timed.utterance()),
                        timed.start() < 0
                            ? ""
                            : when(
                                timed.start(), timed.end(), Track.basis(timed), Track.basis(timed)),
                        clean(timed.utterance().words()),
                        ""))
            .toList();
    List<Line> actual =
        read(new PraatTextGrid(), project).said().stream()
            .map(said -> new Line(speaker(said), when(said), said.text(), ""))
            .toList();
    assertEquals(sorted(expected), sorted(actual));
  }

  @Property(tries = 150)
  void everyTierOfIntervalsCoversTheWholeTime(@ForAll("projects") Project project)
      throws IOException {
    TextGrid grid = TextGridPass.read(file(new PraatTextGrid(), project));
    assertTrue(grid.isWhole());
    assertTrue(grid.from() < grid.to());
    for (TextGrid.Tier tier : grid.tiers()) {
      if (!tier.ofPoints()) {
        double at = grid.from();
        for (TextGrid.Item item : tier.items()) {
          assertEquals(at, item.from());
          assertTrue(item.from() < item.to());
          at = item.to();
        }
        assertEquals(grid.to(), at);
      }
    }
    assertEquals(
        grid.tiers().size(), grid.tiers().stream().map(TextGrid.Tier::name).distinct().count());
  }

  @Property(tries = 150)
  void teiGivesBackWordsTimesAndSpeakersInTheOrderTold(@ForAll("projects") Project project)
      throws IOException {
    List<Line> expected =
        project.told().stream()
            .filter(utterance -> !spaced(utterance.words()).isEmpty())
            .map(
                utterance ->
                    new Line(
                        speaker(project, utterance),
                        utterance
                            .when()
                            .filter(when -> when.start() >= 0)
                            .map(
                                when ->
                                    when(
                                        when.start(),
                                        when.end(),
                                        when.startBasis(),
                                        when.endBasis()))
                            .orElse(""),
                        spaced(utterance.words()),
                        utterance.kind()
                            + " "
                            + scene(project, utterance, CorpusWritersTest::spaced)))
            .toList();
    List<Line> actual =
        read(new TeiTranscript(), project).said().stream()
            .map(
                said ->
                    new Line(
                        speaker(said),
                        when(said),
                        said.text(),
                        said.kind() + " " + said.scene().map(CorpusWritersTest::spaced).orElse("")))
            .toList();
    assertEquals(expected, actual);
  }

  @Property(tries = 100)
  void everyPointerOfTeiPointsToSomething(@ForAll("projects") Project project) throws IOException {
    String text = new String(bytes(new TeiTranscript(), project), StandardCharsets.UTF_8);
    Set<String> ids = new HashSet<>();
    Matcher id = Pattern.compile("xml:id=\"([^\"]*)\"").matcher(text);
    while (id.find()) {
      assertTrue(ids.add(id.group(1)), id.group());
      assertTrue(id.group(1).matches("[A-Za-z][\\w-]*"));
    }
    Matcher pointers =
        Pattern.compile(
                " (?:who|toWhom|start|end|corresp|ana|source|wit|resp|target|inst|since|origin)=\"([^\"]*)\"")
            .matcher(text);
    while (pointers.find()) {
      for (String pointer : pointers.group(1).split(" ")) {
        assertTrue(
            pointer.startsWith("#") && ids.contains(pointer.substring(1))
                || pointer.startsWith("https://"),
            pointer);
      }
    }
  }

  @Property(tries = 50)
  void equalProjectsGiveEqualBytes(@ForAll("projects") Project project) throws IOException {
    for (ProjectWriter writer : ProjectWriters.ALL) {
      assertEquals(
          new String(bytes(writer, project), StandardCharsets.UTF_8),
          new String(bytes(writer, project), StandardCharsets.UTF_8));
    }
  }

  @Test
  void anEstimateNeverPassesForAMeasurement() throws IOException {
    Project project = said("u1", When.measured(0, 1000)).with(utterance("u2", Optional.empty()));
    for (ProjectWriter writer : List.of(new ElanDocument(), new PraatTextGrid())) {
      List<String> bases =
          read(writer, project).said().stream()
              .map(said -> said.when().orElseThrow().startBasis().toString())
              .toList();
      assertEquals(List.of("MEASURED", "ESTIMATED"), bases, writer.format());
    }
    assertEquals(Optional.empty(), read(new TeiTranscript(), project).said().getLast().when());
  }

  @Test
  void whoSpeaksOverTheOwnWordsHasASecondTier() throws IOException {
    Project project =
        said("u1", When.measured(0, 1000))
            .with(utterance("u2", Optional.of(When.measured(500, 1500))))
            .with(utterance("u3", Optional.of(When.measured(1000, 2000))));
    TextGrid grid = TextGridPass.read(file(new PraatTextGrid(), project));
    assertEquals(
        List.of("Ann", "Ann (2)"), grid.tiers().stream().map(TextGrid.Tier::name).toList());
    assertEquals(
        List.of("words of u1", "words of u3"),
        grid.tiers().getFirst().items().stream().map(TextGrid.Item::label).toList());
    assertEquals(
        List.of("", "words of u2", ""),
        grid.tiers().getLast().items().stream().map(TextGrid.Item::label).toList());
  }

  @Test
  void rivalReadingsAndDoubtStandInTei() throws IOException {
    Reading one =
        Reading.of("r1", "the [unclear] “fuel”")
            .withConfidence(Optional.of(Assessment.by("a1", Likelihood.LIKELY, Instant.EPOCH)));
    Project project = said("u1", When.measured(0, 1000));
    Utterance utterance =
        project.told().getFirst().withReadings(List.of(one, Reading.of("r2", "the deal")));
    String text =
        new String(bytes(new TeiTranscript(), project.with(utterance)), StandardCharsets.UTF_8);
    assertTrue(
        text.contains(
            "<u xml:id=\"u1\" who=\"#p1\" start=\"#T1\" end=\"#T2\"><app><lem xml:id=\"u1r1\">the"
                + " <unclear>[unclear]</unclear> “fuel”</lem><rdg xml:id=\"u1r2\">the"
                + " deal</rdg></app><certainty target=\"#u1r1\" locus=\"value\""
                + " degree=\"0.67\"><desc>likely</desc></certainty></u>"),
        text);
  }

  @Test
  void whatAFormatCannotCarryIsTold() throws IOException {
    Project rich = Projects.of(7, 8);
    for (ProjectWriter writer :
        List.of(new ElanDocument(), new PraatTextGrid(), new TeiTranscript())) {
      assertFalse(
          writer.write(rich, ExportOptions.COMPLETE, new ByteArrayOutputStream()).isEmpty());
    }
    Project plain = said("u1", When.measured(0, 1000));
    for (ProjectWriter writer :
        List.of(new ElanDocument(), new PraatTextGrid(), new TeiTranscript())) {
      assertEquals(
          List.of(), writer.write(plain, ExportOptions.COMPLETE, new ByteArrayOutputStream()));
    }
  }

  private static Project said(String id, When when) {
    return Project.empty(Projects.of(1, 0).info())
        .with(new Speaker("p1", "Ann", List.of(), "", "", Extra.NONE))
        .with(utterance(id, Optional.of(when)));
  }

  private static Utterance utterance(String id, Optional<When> when) {
    return Utterance.of(id, Integer.parseInt(id.substring(1)), Reading.of("r1", "words of " + id))
        .withSpeaker(Optional.of("p1"))
        .withWhen(when);
  }

  /** Speakers with names that name somebody. */
  private static Project withNames(Project project) {
    Project result = project;
    for (Speaker speaker : project.speakers().values()) {
      result = result.with(speaker.withName("Ann \"" + speaker.id() + "\" <Журавль> & Co"));
    }
    return result;
  }

  private static Line line(Project project, Timed timed, long start, long end) {
    Utterance utterance = timed.utterance();
    String term =
        utterance
            .reading()
            .flatMap(Reading::confidence)
            .filter(confidence -> !confidence.isSuggestion())
            .flatMap(confidence -> Likelihood.ofTerm(confidence.term()))
            .map(Likelihood::term)
            .orElse("");
    return new Line(
        speaker(project, utterance),
        when(start, end, timed.startBasis(), timed.endBasis()),
        clean(utterance.words()),
        utterance.kind() + " " + scene(project, utterance, CorpusWritersTest::clean) + " " + term);
  }

  private static Line line(Said said) {
    return new Line(
        speaker(said),
        when(said),
        said.text(),
        said.kind()
            + " "
            + said.scene().orElse("")
            + " "
            + said.confidence().map(Assessment::term).orElse(""));
  }

  private static String speaker(Project project, Utterance utterance) {
    return utterance.speaker().flatMap(project::speaker).map(Speaker::name).orElse("");
  }

  private static String speaker(Said said) {
    return said.speaker().map(Said.SpeakerName::name).orElse("");
  }

  private static String scene(
      Project project, Utterance utterance, java.util.function.UnaryOperator<String> clean) {
    return utterance.scene().flatMap(project::scene).map(Scene::title).map(clean).orElse("");
  }

  private static String when(Said said) {
    return said.when()
        .map(when -> when(when.start(), when.end(), when.startBasis(), when.endBasis()))
        .orElse("");
  }

  private static String when(long start, long end, Basis startBasis, Basis endBasis) {
    return start + " " + startBasis + " to " + end + " " + endBasis;
  }

  private static String clean(String text) {
    return Controls.without(text).strip();
  }

  private static String spaced(String text) {
    return clean(Controls.without(text).replaceAll("[ \\t\\n]+", " "));
  }

  private static List<String> sorted(List<Line> lines) {
    return lines.stream().map(Line::toString).sorted().toList();
  }

  private static Imported read(ProjectWriter writer, Project project) throws IOException {
    return SourceReaders.read(file(writer, project), ReadOptions.NONE);
  }

  private static RawFile file(ProjectWriter writer, Project project) throws IOException {
    return new RawFile(
        "out." + writer.extension(), bytes(writer, project), Instant.EPOCH, ReadOptions.NONE);
  }

  private static byte[] bytes(ProjectWriter writer, Project project) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(project, ExportOptions.COMPLETE, out);
    return out.toByteArray();
  }
}
