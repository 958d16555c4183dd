package app.sottovoce.write;

import app.sottovoce.model.Project;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes projects in one format. It keeps no state and asks nobody. */
public interface ProjectWriter {

  /** The format's name as users type it, for example {@code annotated-json}. */
  String format();

  /** The format's name as users read it. */
  String title();

  /** IANA media type. */
  String mediaType();

  /** How names of such files end, without the dot. */
  String extension();

  /**
   * Writes a project; the stream stays open.
   *
   * @return what the format could not carry, one sentence each; empty if nothing was lost
   * @throws IOException only if the stream does
   */
  List<String> write(Project project, ExportOptions options, OutputStream out) throws IOException;
}
