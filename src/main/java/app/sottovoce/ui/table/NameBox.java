package app.sottovoce.ui.table;

import app.sottovoce.model.Project;
import app.sottovoce.model.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextFormatter;

/** A field for a speaker's name, which goes on with a known name as soon as one begins that way. */
final class NameBox extends ComboBox<String> {
  private final List<String> known;

  NameBox(Project project, String name) {
    List<Speaker> speakers = project.speakers().values().stream().sorted(Project.BY_ID).toList();
    known =
        Stream.concat(
                speakers.stream().map(Speaker::name),
                speakers.stream().flatMap(speaker -> speaker.aliases().stream()))
            .toList();
    getItems().setAll(speakers.stream().map(Speaker::name).toList());
    setEditable(true);
    setMaxWidth(Double.MAX_VALUE);
    getEditor().setTextFormatter(new TextFormatter<>(this::complete));
    setValue(name);
    getEditor().setText(name);
  }

  String name() {
    return getEditor().getText().strip();
  }

  private TextFormatter.Change complete(TextFormatter.Change change) {
    String typed = change.getControlNewText();
    boolean typing =
        change.getText().length() == 1 && change.getRangeEnd() == change.getControlText().length();
    if (change.isContentChange() && typing) {
      rest(typed)
          .ifPresent(
              rest -> {
                change.setText(change.getText() + rest);
                change.setAnchor(typed.length() + rest.length());
                change.setCaretPosition(typed.length());
              });
    }
    return change;
  }

  private Optional<String> rest(String typed) {
    return known.stream()
        .filter(name -> name.length() > typed.length())
        .filter(name -> name.regionMatches(true, 0, typed, 0, typed.length()))
        .map(name -> name.substring(typed.length()))
        .findFirst();
  }
}
