package app.sottovoce.write;

import app.sottovoce.model.Info;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Timed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * ELAN documents, EAF 3.0: a tier for each speaker, and below it, symbolically associated, tiers
 * for what belongs to an utterance. Times that are no measurements are told on such a tier, too.
 */
public final class ElanDocument implements ProjectWriter {

  /** Times are unsigned numbers of 32 bits (EAFv3.0.xsd). */
  private static final long LATEST = 0xffff_ffffL;

  private static final String UTTERANCE = "utterance";
  private static final String VOCABULARY = "likelihood";

  @Override
  public String format() {
    return "eaf";
  }

  @Override
  public String title() {
    return "ELAN document (EAF)";
  }

  @Override
  public String mediaType() {
    return "text/x-eaf+xml";
  }

  @Override
  public String extension() {
    return "eaf";
  }

  @Override
  public List<String> write(Project project, ExportOptions options, OutputStream out)
      throws IOException {
    Project shown = options.of(project);
    XmlOut xml = new XmlOut(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Document document = new Document(shown, xml);
    document.write();
    xml.flush();
    Lost lost = new Lost(shown);
    lost.mentions();
    lost.wordless();
    lost.count(
        document.moved,
        "utterance begins or ends at a time that the format cannot tell; it has the nearest one.",
        "utterances begin or end at times that the format cannot tell; they have the nearest"
            + " ones.");
    lost.sources();
    lost.hops();
    lost.scores();
    lost.authors();
    lost.speakers();
    lost.sceneTimes();
    lost.dropped(xml.dropped());
    return lost.sentences();
  }

  /** One document while it is written. */
  private static final class Document {
    private final Project project;
    private final XmlOut xml;
    private final List<Track> tracks;

    /** The numbers of each utterance's two points in time. */
    private final Map<String, int[]> slots = new HashMap<>();

    private final Map<String, Detail> used = new LinkedHashMap<>();
    private int annotations;
    private int moved;

    Document(Project project, XmlOut xml) {
      this.project = project;
      this.xml = xml;
      this.tracks = Track.of(project, _ -> "");
    }

    void write() throws IOException {
      xml.open(
          "ANNOTATION_DOCUMENT",
          "AUTHOR",
          "",
          "DATE",
          project
              .revision()
              .at()
              .or(() -> project.info().created())
              .orElse(Instant.EPOCH)
              .truncatedTo(ChronoUnit.SECONDS)
              .toString(),
          "FORMAT",
          "3.0",
          "VERSION",
          "3.0",
          "xmlns:xsi",
          "http://www.w3.org/2001/XMLSchema-instance",
          "xsi:noNamespaceSchemaLocation",
          "http://www.mpi.nl/tools/elan/EAFv3.0.xsd");
      header(project.info());
      timeOrder();
      for (Track track : tracks) {
        tier(track);
      }
      types();
      vocabulary();
      xml.close();
    }

    private void header(Info info) throws IOException {
      xml.open("HEADER", "MEDIA_FILE", "", "TIME_UNITS", "milliseconds");
      xml.words("PROPERTY", info.id(), "NAME", "URN");
      xml.words("PROPERTY", info.title(), "NAME", "title");
      xml.close();
    }

    private void timeOrder() throws IOException {
      record Point(long time, Timed timed, int end) {}
      List<Point> points = new ArrayList<>();
      for (Track track : tracks) {
        for (Timed timed : track.timed()) {
          points.add(new Point(possible(timed.start()), timed, 0));
          points.add(new Point(possible(timed.end()), timed, 1));
          moved +=
              possible(timed.start()) != timed.start() || possible(timed.end()) != timed.end()
                  ? 1
                  : 0;
        }
      }
      points.sort(Comparator.comparingLong(Point::time));
      xml.open("TIME_ORDER");
      for (int i = 0; i < points.size(); i++) {
        Point point = points.get(i);
        slots.computeIfAbsent(point.timed().id(), _ -> new int[2])[point.end()] = i + 1;
        xml.empty(
            "TIME_SLOT",
            "TIME_SLOT_ID",
            "ts" + (i + 1),
            "TIME_VALUE",
            String.valueOf(point.time()));
      }
      xml.close();
    }

    private static long possible(long time) {
      return Math.clamp(time, 0, LATEST);
    }

    private void tier(Track track) throws IOException {
      begin(track, track.name(), UTTERANCE, Optional.empty());
      Map<String, String> ids = new HashMap<>();
      for (Timed timed : track.timed()) {
        int[] points = slots.get(timed.id());
        String id = nextId();
        ids.put(timed.id(), id);
        xml.open("ANNOTATION");
        xml.open(
            "ALIGNABLE_ANNOTATION",
            "ANNOTATION_ID",
            id,
            "TIME_SLOT_REF1",
            "ts" + points[0],
            "TIME_SLOT_REF2",
            "ts" + points[1]);
        xml.words("ANNOTATION_VALUE", timed.utterance().words());
        xml.close();
        xml.close();
      }
      xml.close();
      for (Detail detail : Detail.ALL) {
        details(track, track.name(), ids, detail, 0);
      }
    }

    /** A tier below another for the n-th of what utterances have of a kind, and for those after. */
    private void details(
        Track track, String above, Map<String, String> aboveIds, Detail detail, int number)
        throws IOException {
      String name = track.name() + " · " + detail.type() + (number == 0 ? "" : " " + (number + 1));
      Map<String, String> ids = new HashMap<>();
      for (Timed timed : track.timed()) {
        List<String> values = detail.values().of(timed, project);
        if (number < values.size() && aboveIds.containsKey(timed.id())) {
          if (ids.isEmpty()) {
            used.put(detail.type(), detail);
            begin(track, name, detail.type(), Optional.of(above));
          }
          ids.put(timed.id(), nextId());
          annotation(ids.get(timed.id()), aboveIds.get(timed.id()), detail, values.get(number));
        }
      }
      if (!ids.isEmpty()) {
        xml.close();
        details(track, above, aboveIds, detail, number + 1);
      }
    }

    private void annotation(String id, String of, Detail detail, String value) throws IOException {
      Optional<Likelihood> term =
          detail.isLikelihood() ? Likelihood.ofTerm(value) : Optional.empty();
      xml.open("ANNOTATION");
      if (term.isPresent()) {
        xml.open(
            "REF_ANNOTATION",
            "ANNOTATION_ID",
            id,
            "ANNOTATION_REF",
            of,
            "CVE_REF",
            entry(term.get()));
      } else {
        xml.open("REF_ANNOTATION", "ANNOTATION_ID", id, "ANNOTATION_REF", of);
      }
      xml.words("ANNOTATION_VALUE", value);
      xml.close();
      xml.close();
    }

    private void begin(Track track, String name, String type, Optional<String> above)
        throws IOException {
      List<String> attributes = new ArrayList<>(List.of("LINGUISTIC_TYPE_REF", type));
      above.ifPresent(parent -> attributes.addAll(List.of("PARENT_REF", parent)));
      track
          .speaker()
          .ifPresent(speaker -> attributes.addAll(List.of("PARTICIPANT", speaker.name())));
      attributes.addAll(List.of("TIER_ID", name));
      xml.open("TIER", attributes.toArray(String[]::new));
    }

    private String nextId() {
      annotations++;
      return "a" + annotations;
    }

    private void types() throws IOException {
      xml.empty(
          "LINGUISTIC_TYPE",
          "GRAPHIC_REFERENCES",
          "false",
          "LINGUISTIC_TYPE_ID",
          UTTERANCE,
          "TIME_ALIGNABLE",
          "true");
      for (Detail detail : used.values()) {
        List<String> attributes = new ArrayList<>(List.of("CONSTRAINTS", "Symbolic_Association"));
        if (detail.isLikelihood()) {
          attributes.addAll(List.of("CONTROLLED_VOCABULARY_REF", VOCABULARY));
        }
        attributes.addAll(
            List.of(
                "GRAPHIC_REFERENCES",
                "false",
                "LINGUISTIC_TYPE_ID",
                detail.type(),
                "TIME_ALIGNABLE",
                "false"));
        xml.empty("LINGUISTIC_TYPE", attributes.toArray(String[]::new));
      }
      xml.empty(
          "LANGUAGE",
          "LANG_DEF",
          "http://cdb.iso.org/lg/CDB-00138502-001",
          "LANG_ID",
          "eng",
          "LANG_LABEL",
          "English (eng)");
      xml.empty(
          "CONSTRAINT",
          "DESCRIPTION",
          "1-1 association with a parent annotation",
          "STEREOTYPE",
          "Symbolic_Association");
    }

    private void vocabulary() throws IOException {
      xml.open("CONTROLLED_VOCABULARY", "CV_ID", VOCABULARY);
      xml.words("DESCRIPTION", "Bands of likelihood of ICD 203", "LANG_REF", "eng");
      for (Likelihood likelihood : Likelihood.values()) {
        xml.open("CV_ENTRY_ML", "CVE_ID", entry(likelihood));
        xml.words(
            "CVE_VALUE",
            likelihood.term(),
            "DESCRIPTION",
            likelihood.percent().low() + " to " + likelihood.percent().high() + " %",
            "LANG_REF",
            "eng");
        xml.close();
      }
      xml.close();
    }

    private static String entry(Likelihood likelihood) {
      return "cve" + likelihood.key();
    }
  }
}
