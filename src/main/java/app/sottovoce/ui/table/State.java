package app.sottovoce.ui.table;

import app.sottovoce.model.Utterance;
import org.kordamp.ikonli.feather.Feather;

/** How far the work on an utterance has come, with what nobody has looked at yet told apart. */
enum State {
  SUGGESTION(Feather.ZAP),
  DRAFT(Feather.EDIT_3),
  REVIEWED(Feather.CHECK),
  FINAL(Feather.LOCK);

  private final Feather icon;

  State(Feather icon) {
    this.icon = icon;
  }

  static State of(Utterance utterance) {
    return switch (utterance.status()) {
      case DRAFT -> utterance.isSuggestion() ? SUGGESTION : DRAFT;
      case REVIEWED -> REVIEWED;
      case FINAL -> FINAL;
    };
  }

  Feather icon() {
    return icon;
  }
}
