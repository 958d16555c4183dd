package app.sottovoce.ui.base;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Answers what the program asks with what a test has laid ready, in turn. */
public final class TestDialogs implements Dialogs {
  public final Deque<List<Path>> open = new ArrayDeque<>();
  public final Deque<Path> write = new ArrayDeque<>();
  public final Deque<String> lines = new ArrayDeque<>();
  public final Deque<Integer> choices = new ArrayDeque<>();

  @Override
  public List<Path> filesToOpen(String title) {
    return open.isEmpty() ? List.of() : open.pop();
  }

  @Override
  public Optional<Path> fileToWrite(String title, String name) {
    return Optional.ofNullable(write.poll());
  }

  @Override
  public Optional<String> line(String title, String question, String proposed) {
    return Optional.ofNullable(lines.poll());
  }

  @Override
  public int choose(String title, String question, List<String> answers) {
    return choices.isEmpty() ? answers.size() - 1 : choices.pop();
  }
}
