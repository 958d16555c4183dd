package app.sottovoce.ui.reader;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Words;
import java.util.ArrayList;
import java.util.List;

/** What a mark says when the pointer rests on it: who spoke, and how the words were found. */
final class MarkText {
  private static final Words WORDS = Words.of(MarkText.class);

  private MarkText() {}

  static String of(Project project, Utterance utterance) {
    List<String> lines = new ArrayList<>();
    String speaker =
        utterance
            .speaker()
            .flatMap(project::speaker)
            .map(Speaker::name)
            .orElse(WORDS.get("mark.nobody"));
    lines.add(utterance.isMention() ? WORDS.get("mark.mention") : speaker);
    if (utterance.isSuggestion()) {
      lines.add(WORDS.get("mark.suggested", utterance.origin().map(o -> o.rule()).orElse("")));
    } else {
      utterance.origin().ifPresent(o -> lines.add(WORDS.get("mark.rule", o.rule())));
    }
    utterance
        .reading()
        .flatMap(Reading::confidence)
        .map(MarkText::confidence)
        .ifPresent(lines::add);
    return String.join("\n", lines);
  }

  private static String confidence(Assessment confidence) {
    return WORDS.get(
        confidence.isSuggestion() ? "mark.suggested-confidence" : "mark.confidence",
        confidence.term());
  }
}
