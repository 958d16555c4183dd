package app.sottovoce.ui.inspector;

import app.sottovoce.edit.Edits;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Draft;
import app.sottovoce.ui.base.Workbench;
import java.util.Optional;

/** What the analyst notes beside. */
final class NoteSection extends Section {
  private final GrowingArea note = new GrowingArea("note", 32);
  private final Draft draft;
  private Common<String> shown = new Common.Nothing<>();

  NoteSection(Workbench workbench) {
    super(workbench, "note");
    note.setAccessibleText(WORDS.get("name.note"));
    getChildren().addAll(title("title.note"), note);
    draft =
        new Draft(
            workbench,
            note,
            () -> shown.unanimous().orElse(""),
            text -> make("note", Edits.note(project(), ids(), text)));
  }

  @Override
  void show(Shown now) {
    shown = now.common(u -> Optional.of(u).map(Utterance::note));
    note.setPromptText(WORDS.get(shown.differs() ? "several" : "prompt.note"));
    draft.show();
  }

  void focusNote() {
    note.requestFocus();
    note.end();
  }
}
