package app.sottovoce.write;

import app.sottovoce.model.Project;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * TEI P5 for transcribed speech, after ISO 24624:2016: a timeline, an utterance with speaker, start
 * and end, rival readings as an apparatus, assessments as certainty.
 */
public final class TeiTranscript implements ProjectWriter {
  private final Generator generator;

  /** Writes as this version of the program. */
  public TeiTranscript() {
    this(Generator.CURRENT);
  }

  TeiTranscript(Generator generator) {
    this.generator = generator;
  }

  @Override
  public String format() {
    return "tei";
  }

  @Override
  public String title() {
    return "TEI transcript (ISO 24624)";
  }

  @Override
  public String mediaType() {
    return "application/tei+xml";
  }

  @Override
  public String extension() {
    return "xml";
  }

  @Override
  public List<String> write(Project project, ExportOptions options, OutputStream out)
      throws IOException {
    Project shown = options.of(project);
    XmlOut xml =
        new XmlOut(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    TeiIds ids = new TeiIds(shown);
    xml.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0");
    new TeiHeader(shown, ids, xml).write(generator);
    new TeiText(shown, ids, xml).write();
    xml.close();
    xml.flush();
    Lost lost = new Lost(shown);
    lost.when(
        shown.sources().values().stream().anyMatch(source -> !source.text().isEmpty()),
        "The texts of the sources and the places of the words in them are not in the file.");
    lost.hops();
    lost.scores();
    lost.when(
        lost.assessments().anyMatch(a -> a.reason().isPresent() || a.at().isPresent()),
        "When something was assessed and why is not in the file.");
    lost.sceneTimes();
    lost.dropped(xml.dropped());
    return lost.sentences();
  }
}
