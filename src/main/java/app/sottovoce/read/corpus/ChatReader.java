package app.sottovoce.read.corpus;

import app.sottovoce.model.Source;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * CHAT transcripts of TalkBank and CHILDES ({@code .cha}): a main line is an utterance; its bullet
 * has the times, the lines that depend on it and are written for people become its note.
 */
public final class ChatReader implements SourceReader {

  /** What a file begins with, perhaps behind some other headers. */
  private static final Pattern HEAD =
      Pattern.compile("\\A\\s*(?:@[A-Z][^\\n]{0,500}\\n\\s*){0,8}@(?:UTF8|Begin)\\b");

  @Override
  public String format() {
    return "chat";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("cha");
  }

  @Override
  public String mediaType() {
    return "text/x-chat";
  }

  @Override
  public Sureness recognises(RawFile file) {
    boolean begins = HEAD.matcher(file.head()).find();
    return begins ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    String text = file.text();
    Limits.checkLines(file.name(), text);
    Remarks remarks = file.remarks();
    ChatPass pass = new ChatPass(file.name(), text, remarks);
    pass.run();
    if (pass.said().isEmpty() && !HEAD.matcher(file.head()).find()) {
      throw new UnreadableFile(file.name(), "has neither “@Begin” nor a line such as “*ANN:”.");
    }
    Source source =
        file.source(
                Source.Kind.TRANSCRIPT, pass.header("Title").orElse(file.stem()), text, mediaType())
            .withPublication(
                Optional.empty(),
                pass.header("Transcriber"),
                Optional.empty(),
                Optional.empty(),
                pass.language());
    return new Imported(format(), source, pass.said(), remarks.list());
  }
}
