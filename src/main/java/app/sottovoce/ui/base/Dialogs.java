package app.sottovoce.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the program asks of the analyst in a window of its own; tests answer in its place. */
public interface Dialogs {

  /** Files to open, none if the analyst thought better of it. */
  List<Path> filesToOpen(String title);

  /**
   * A file to write.
   *
   * @param name the name proposed
   */
  Optional<Path> fileToWrite(String title, String name);

  /** A line of text. */
  Optional<String> line(String title, String question, String proposed);

  /**
   * A decision.
   *
   * @param choices what the buttons say; the last one is to leave things as they are
   * @return the index of the choice
   */
  int choose(String title, String question, List<String> choices);
}
