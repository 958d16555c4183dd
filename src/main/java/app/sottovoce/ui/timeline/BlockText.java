package app.sottovoce.ui.timeline;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Percent;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Timed;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.TimeText;
import app.sottovoce.ui.base.Words;
import java.util.Locale;
import java.util.Optional;

/** An utterance in words: for those who point at its block, and for those who hear it read out. */
final class BlockText {
  private final Words words;

  BlockText(Words words) {
    this.words = words;
  }

  /** Who, when, on what basis, how sure, what: some lines. */
  String tip(Project project, Timed row) {
    StringBuilder text = new StringBuilder(speaker(project, row.utterance()));
    text.append(" · ").append(times(row)).append('\n').append(basis(row));
    sure(row.utterance()).ifPresent(sure -> text.append(" · ").append(sure));
    return text.append("\n“").append(row.utterance().words()).append('”').toString();
  }

  /** The same in one line. */
  String spoken(Project project, Timed row) {
    return words.get(
        "block.spoken",
        speaker(project, row.utterance()),
        TimeText.tenths(row.start()),
        TimeText.tenths(row.end()),
        basis(row),
        row.utterance().words());
  }

  private String speaker(Project project, Utterance utterance) {
    return utterance
        .speaker()
        .flatMap(project::speaker)
        .map(Speaker::name)
        .orElse(words.get("lane.none.speaker"));
  }

  private static String times(Timed row) {
    return (row.isEstimated() ? "≈ " : "")
        + TimeText.exact(row.start())
        + " – "
        + TimeText.exact(row.end());
  }

  private String basis(Timed row) {
    return row.startBasis() == row.endBasis()
        ? name(row.startBasis())
        : words.get("basis.mixed", name(row.startBasis()), name(row.endBasis()));
  }

  private String name(Basis basis) {
    return words.get("basis." + basis.name().toLowerCase(Locale.ROOT));
  }

  private Optional<String> sure(Utterance utterance) {
    Optional<Assessment> confidence = utterance.reading().flatMap(Reading::confidence);
    return confidence.map(
        sure -> {
          Optional<Percent> percent = sure.percent();
          return percent.isPresent()
              ? words.get("sure.percent", sure.term(), percent.get().low(), percent.get().high())
              : words.get("sure", sure.term());
        });
  }
}
