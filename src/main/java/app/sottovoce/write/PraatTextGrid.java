package app.sottovoce.write;

import app.sottovoce.model.Basis;
import app.sottovoce.model.Project;
import app.sottovoce.model.Timed;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * TextGrids of the program Praat in the long text form: a tier of intervals for each speaker that
 * covers the whole time without gap or overlap. Times that are no measurements stand on tiers of
 * their own that say so, utterances without length on tiers of points.
 */
public final class PraatTextGrid implements ProjectWriter {

  @Override
  public String format() {
    return "textgrid";
  }

  @Override
  public String title() {
    return "Praat TextGrid";
  }

  @Override
  public String mediaType() {
    return "text/praat-textgrid";
  }

  @Override
  public String extension() {
    return "TextGrid";
  }

  @Override
  public List<String> write(Project project, ExportOptions options, OutputStream out)
      throws IOException {
    Project shown = options.of(project);
    List<Track> tracks = Track.of(shown, PraatTextGrid::behind);
    Grid grid =
        new Grid(tracks, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    grid.write();
    Lost lost = new Lost(shown);
    lost.mentions();
    lost.wordless();
    lost.count(
        shown.told().stream().filter(u -> u.readings().size() > 1).count(),
        "utterance has other readings, which are not in the file.",
        "utterances have other readings, which are not in the file.");
    lost.count(
        shown.told().stream().filter(u -> !u.interpretations().isEmpty()).count(),
        "utterance has interpretations, which are not in the file.",
        "utterances have interpretations, which are not in the file.");
    lost.count(
        lost.assessments().count(),
        "assessment of how sure or likely something is is not in the file.",
        "assessments of how sure or likely something is are not in the file.");
    lost.count(
        shown.told().stream().filter(u -> !u.note().isBlank()).count(),
        "note is not in the file.",
        "notes are not in the file.");
    lost.when(
        shown.told().stream()
            .anyMatch(
                u ->
                    u.scene().isPresent()
                        || u.kind().isPresent()
                        || u.addressee().isPresent()
                        || !u.tags().isEmpty()),
        "Scenes, tags, to whom words were said and how they came to be known are not in the file.");
    lost.count(
        shown.told().stream().filter(u -> u.isSuggestion()).count(),
        "utterance that nobody has accepted yet looks like any other in the file.",
        "utterances that nobody has accepted yet look like any others in the file.");
    lost.sources();
    lost.hops();
    lost.scores();
    lost.speakers();
    lost.dropped(grid.dropped);
    return lost.sentences();
  }

  /** An estimate never passes for a measurement. */
  private static String behind(Timed timed) {
    Basis basis = Track.basis(timed);
    String times = basis == Basis.MEASURED ? "" : " (" + Detail.word(basis) + ")";
    return timed.duration() == 0 ? times + " (points)" : times;
  }

  /** One TextGrid while it is written. */
  private static final class Grid {
    private final List<Track> tracks;
    private final Writer out;
    private final long from;
    private final long to;
    private int dropped;

    Grid(List<Track> tracks, Writer out) {
      this.tracks = tracks;
      this.out = out;
      List<Timed> all = tracks.stream().flatMap(track -> track.timed().stream()).toList();
      this.from = Math.min(0, all.stream().mapToLong(Timed::start).min().orElse(0));
      // A TextGrid must have some length.
      this.to = Math.max(from + 1, all.stream().mapToLong(Timed::end).max().orElse(0));
    }

    void write() throws IOException {
      line(0, "File type = \"ooTextFile\"");
      line(0, "Object class = \"TextGrid\"");
      line(0, "");
      line(0, "xmin = " + seconds(from) + " ");
      line(0, "xmax = " + seconds(to) + " ");
      line(0, tracks.isEmpty() ? "tiers? <absent> " : "tiers? <exists> ");
      if (!tracks.isEmpty()) {
        line(0, "size = " + tracks.size() + " ");
        line(0, "item []: ");
        for (int i = 0; i < tracks.size(); i++) {
          tier(i + 1, tracks.get(i));
        }
      }
      out.flush();
    }

    private void tier(int number, Track track) throws IOException {
      boolean points = track.timed().getFirst().duration() == 0;
      line(1, "item [" + number + "]:");
      line(2, "class = " + (points ? "\"TextTier\" " : "\"IntervalTier\" "));
      line(2, "name = " + quoted(track.name()) + " ");
      line(2, "xmin = " + seconds(from) + " ");
      line(2, "xmax = " + seconds(to) + " ");
      if (points) {
        points(track.timed());
      } else {
        intervals(track.timed());
      }
    }

    private void points(List<Timed> timed) throws IOException {
      line(2, "points: size = " + timed.size() + " ");
      for (int i = 0; i < timed.size(); i++) {
        line(2, "points [" + (i + 1) + "]:");
        line(3, "number = " + seconds(timed.get(i).start()) + " ");
        line(3, "mark = " + quoted(timed.get(i).utterance().words()) + " ");
      }
    }

    /** What is said, and silence between. */
    private void intervals(List<Timed> timed) throws IOException {
      record Interval(long from, long to, String words) {}
      List<Interval> intervals = new ArrayList<>();
      long at = from;
      for (Timed next : timed) {
        if (next.start() > at) {
          intervals.add(new Interval(at, next.start(), ""));
        }
        intervals.add(new Interval(next.start(), next.end(), next.utterance().words()));
        at = next.end();
      }
      if (at < to) {
        intervals.add(new Interval(at, to, ""));
      }
      line(2, "intervals: size = " + intervals.size() + " ");
      for (int i = 0; i < intervals.size(); i++) {
        line(2, "intervals [" + (i + 1) + "]:");
        line(3, "xmin = " + seconds(intervals.get(i).from()) + " ");
        line(3, "xmax = " + seconds(intervals.get(i).to()) + " ");
        line(3, "text = " + quoted(intervals.get(i).words()) + " ");
      }
    }

    private void line(int depth, String line) throws IOException {
      out.write("    ".repeat(depth));
      out.write(line);
      out.write('\n');
    }

    /** A quotation mark inside is written twice; controls are nothing that Praat shows. */
    private String quoted(String text) {
      StringBuilder quoted = new StringBuilder("\"");
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < 0x20 && c != '\n' && c != '\t' || c == 0x7f) {
          dropped++;
        } else {
          quoted.append(c == '"' ? "\"\"" : c);
        }
      }
      return quoted.append('"').toString();
    }

    private static String seconds(long ms) {
      return BigDecimal.valueOf(ms, 3).stripTrailingZeros().toPlainString();
    }
  }
}
