package app.sottovoce.ui.table;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Timed;
import app.sottovoce.ui.base.TimeText;
import app.sottovoce.ui.base.Tint;
import app.sottovoce.ui.base.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cells of each column. */
final class Cells {
  private static final Words WORDS = Words.of(Cells.class);
  private static final PseudoClass ESTIMATED = PseudoClass.getPseudoClass("estimated");
  private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");
  private static final PseudoClass NOBODY = PseudoClass.getPseudoClass("nobody");

  private Cells() {}

  static UtteranceCell of(Column column, Sheet sheet) {
    return switch (column) {
      case NUMBER -> new NumberCell(sheet);
      case WHEN -> new WhenCell(sheet);
      case SPEAKER -> new SpeakerCell(sheet);
      case WORDS -> new WordsCell(sheet);
      case CONFIDENCE -> new ConfidenceCell(sheet);
      case MEANING -> new MeaningCell(sheet);
      case STATE -> new StateCell(sheet);
    };
  }

  /** A band in the few words of a narrow column. */
  static String brief(Likelihood likelihood) {
    return WORDS.get("likelihood." + likelihood.name());
  }

  private static final class NumberCell extends UtteranceCell {
    NumberCell(Sheet sheet) {
      super(sheet, Column.NUMBER);
    }

    @Override
    void fill(Timed row) {
      setText(Integer.toString(sheet().number(row.id())));
    }
  }

  private static final class WhenCell extends UtteranceCell {
    WhenCell(Sheet sheet) {
      super(sheet, Column.WHEN);
    }

    @Override
    void fill(Timed row) {
      boolean estimated = row.startBasis() == Basis.ESTIMATED;
      setGraphic(null);
      setText(
          estimated
              ? WORDS.get("when.estimated", TimeText.seconds(row.start()))
              : TimeText.tenths(row.start()));
      pseudoClassStateChanged(ESTIMATED, estimated);
    }

    @Override
    String tip(Timed row) {
      return WORDS.get(
          "when.tip",
          TimeText.tenths(row.start()),
          basis(row.startBasis()),
          TimeText.tenths(row.end()),
          basis(row.endBasis()));
    }

    private static String basis(Basis basis) {
      return WORDS.get("basis." + basis.name());
    }
  }

  private static final class SpeakerCell extends UtteranceCell {
    private final Circle dot = new Circle(4.5);

    SpeakerCell(Sheet sheet) {
      super(sheet, Column.SPEAKER);
      setGraphicTextGap(7);
    }

    @Override
    void fill(Timed row) {
      Optional<Speaker> speaker = speaker(row);
      dot.setFill(speaker.map(s -> Tint.of(s.colour())).orElse(Tint.nobody()));
      setGraphic(dot);
      setText(speaker.map(sheet()::shortName).orElse(WORDS.get("speaker.nobody")));
      pseudoClassStateChanged(NOBODY, speaker.isEmpty());
    }

    @Override
    String tip(Timed row) {
      return speaker(row)
          .map(s -> s.role().isEmpty() ? s.name() : s.name() + ", " + s.role())
          .orElse("");
    }

    private Optional<Speaker> speaker(Timed row) {
      return row.utterance().speaker().flatMap(sheet().project()::speaker);
    }
  }

  private static final class WordsCell extends UtteranceCell {
    WordsCell(Sheet sheet) {
      super(sheet, Column.WORDS);
    }

    @Override
    void fill(Timed row) {
      setGraphic(null);
      setText(row.utterance().words().replace('\n', ' '));
    }

    @Override
    String tip(Timed row) {
      return row.utterance().words();
    }
  }

  private static final class ConfidenceCell extends UtteranceCell {
    private final LikelihoodBar bar = new LikelihoodBar();

    ConfidenceCell(Sheet sheet) {
      super(sheet, Column.CONFIDENCE);
      setGraphicTextGap(8);
    }

    @Override
    void fill(Timed row) {
      Optional<Assessment> confidence = confidence(row);
      confidence.ifPresent(bar::show);
      setGraphic(confidence.isPresent() ? bar : null);
      setText(confidence.map(ConfidenceCell::brief).orElse(""));
      pseudoClassStateChanged(SUGGESTED, confidence.filter(Assessment::isSuggestion).isPresent());
    }

    @Override
    String tip(Timed row) {
      String said =
          confidence(row)
              .map(
                  c ->
                      WORDS.get(
                          c.isSuggestion() ? "confidence.suggested" : "confidence.tip",
                          c.term(),
                          c.reason().orElse("")))
              .orElse("");
      return row.utterance()
          .reading()
          .flatMap(Reading::score)
          .map(score -> WORDS.get("confidence.score", said, score))
          .orElse(said)
          .strip();
    }

    private static Optional<Assessment> confidence(Timed row) {
      return row.utterance().reading().flatMap(Reading::confidence);
    }

    private static String brief(Assessment confidence) {
      return Likelihood.ofTerm(confidence.term()).map(Cells::brief).orElse(confidence.term());
    }
  }

  private static final class MeaningCell extends UtteranceCell {
    private final ChipRow chips = new ChipRow();

    MeaningCell(Sheet sheet) {
      super(sheet, Column.MEANING);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      chips.prefWidthProperty().bind(widthProperty().subtract(16));
    }

    @Override
    void fill(Timed row) {
      List<Meaning> meanings = Meaning.of(sheet().project(), row.utterance());
      if (meanings.isEmpty()) {
        setGraphic(null);
      } else {
        chips.show(meanings);
        setGraphic(chips);
      }
      setAccessibleText(words(meanings));
    }

    @Override
    String tip(Timed row) {
      return words(Meaning.of(sheet().project(), row.utterance()));
    }

    private static String words(List<Meaning> meanings) {
      return meanings.stream().map(Meaning::text).collect(Collectors.joining("\n"));
    }
  }

  private static final class StateCell extends UtteranceCell {
    private final FontIcon icon = new FontIcon();

    StateCell(Sheet sheet) {
      super(sheet, Column.STATE);
      setGraphicTextGap(6);
    }

    @Override
    void fill(Timed row) {
      State state = State.of(row.utterance());
      icon.setIconCode(state.icon());
      setGraphic(icon);
      setText(WORDS.get("state." + state.name()));
      pseudoClassStateChanged(SUGGESTED, state == State.SUGGESTION);
    }

    @Override
    String tip(Timed row) {
      return WORDS.get("state.tip." + State.of(row.utterance()).name());
    }
  }
}
