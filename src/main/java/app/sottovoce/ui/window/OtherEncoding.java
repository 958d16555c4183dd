package app.sottovoce.ui.window;

import app.sottovoce.edit.SourceEdits;
import app.sottovoce.load.Loaded;
import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;
import app.sottovoce.read.base.FileBytes;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.text.EncodingPreview;
import app.sottovoce.ui.base.Notice;
import app.sottovoce.ui.base.Words;
import app.sottovoce.ui.base.Workbench;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;

/**
 * Reads a source's file again in the encoding that the analyst picks by its look. A source's text
 * never changes: the new one takes the old one's place in one edit, which can be undone.
 */
final class OtherEncoding {
  private final Workbench bench;
  private final StackPane window;
  private final Words words;
  private final Clock clock;
  private final Consumer<Exception> failed;

  /**
   * @param window the pane that fills the window
   * @param failed is told what went wrong in the background
   */
  OtherEncoding(
      Workbench bench, StackPane window, Words words, Clock clock, Consumer<Exception> failed) {
    this.bench = bench;
    this.window = window;
    this.words = words;
    this.clock = clock;
    this.failed = failed;
  }

  /** Says that a source's encoding was guessed, and offers others. */
  void offer(Source source, Path path) {
    bench.say(
        Notice.problem(words.get("encoding.guessed", source.title(), encoding(source)))
            .with(words.get("encoding.other"), () -> ask(source, path)));
  }

  /** Shows the file in other encodings, and reads it again if the analyst picks one. */
  void ask(Source source, Path path) {
    bench
        .tasks()
        .start(
            words.get("encoding.task", path.getFileName()),
            _ -> EncodingPreview.of(FileBytes.of(path)),
            previews -> pick(source, path, previews),
            failed);
  }

  /** The same for the source that is shown, whose file the analyst has to show once more. */
  void askForFile(Source source) {
    bench.dialogs().filesToOpen(words.get("encoding.file", fileName(source))).stream()
        .findFirst()
        .ifPresent(path -> ask(source, path));
  }

  private void pick(Source source, Path path, List<EncodingPreview> previews) {
    if (!bench.project().sources().containsKey(source.id())) {
      bench.say(Notice.problem(words.get("encoding.gone", source.title())));
      return;
    }
    bench.settle();
    long utterances =
        bench.project().utterances().values().stream()
            .filter(
                utterance ->
                    utterance.readings().stream()
                        .flatMap(reading -> reading.anchors().stream())
                        .anyMatch(anchor -> anchor.source().equals(source.id())))
            .count();
    String lost = words.get("encoding.lost", utterances);
    Charset current =
        Optional.of(encoding(source))
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .orElse(Charset.defaultCharset());
    new EncodingSheet(words, previews, current)
        .ask(window, words.get("encoding.title", source.title()), lost)
        .ifPresent(charset -> read(source, path, charset));
  }

  private void read(Source source, Path path, Charset charset) {
    ReadOptions options =
        new ReadOptions(Optional.empty(), Optional.of(charset), OptionalDouble.empty());
    bench
        .tasks()
        .start(
            words.get("encoding.task", path.getFileName()),
            _ -> Loaded.from(path, options, clock),
            loaded -> replace(source, loaded),
            failed);
  }

  private void replace(Source source, Loaded loaded) {
    if (!bench.project().sources().containsKey(source.id())) {
      bench.say(Notice.problem(words.get("encoding.gone", source.title())));
      return;
    }
    if (!hash(loaded.source()).equals(hash(source))) {
      bench.say(Notice.problem(words.get("encoding.changed", source.title())));
      return;
    }
    Source again = loaded.source().withId(bench.ids().next("s"));
    bench.make(
        words.get("edit.encoding", again.title(), encoding(again)),
        SourceEdits.replace(bench.project(), source.id(), again, loaded.said(), bench.ids()));
    bench.source().set(Optional.of(again.id()));
    bench.say(Notice.done(words.get("encoding.done", again.title(), encoding(again))));
  }

  private static Optional<String> hash(Source source) {
    return source.file().flatMap(SourceFile::sha256);
  }

  private static String encoding(Source source) {
    return source.file().flatMap(SourceFile::encoding).orElse("");
  }

  private static String fileName(Source source) {
    return source.file().map(SourceFile::name).orElse(source.title());
  }
}
