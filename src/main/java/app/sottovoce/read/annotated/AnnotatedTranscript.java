package app.sottovoce.read.annotated;

import app.sottovoce.json.Names;
import app.sottovoce.json.TranscriptFormat;
import app.sottovoce.json.Trees;
import app.sottovoce.json.UnreadableJson;
import app.sottovoce.model.Project;
import app.sottovoce.read.base.FileBytes;
import app.sottovoce.read.base.UnreadableFile;
import java.nio.file.Path;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;

/**
 * Reads annotated transcripts, the format in which projects are shared. What is opened this way is
 * the project itself, not a source for one. A file that lacks a field reads as if that were
 * unknown; an anchor that does not fit its text stays where the file has it.
 */
public final class AnnotatedTranscript {
  private static final Pattern MARK =
      Pattern.compile(
          "\\A\\uFEFF?\\s*\\{.*\"%s\"\\s*:\\s*\"%s\""
              .formatted(Names.FORMAT, TranscriptFormat.NAME),
          Pattern.DOTALL);

  private AnnotatedTranscript() {}

  /** Whether a file that starts like this is meant to be an annotated transcript. */
  public static boolean recognises(String start) {
    return MARK.matcher(start).find();
  }

  /**
   * The project that a file tells.
   *
   * @throws UnreadableFile if it cannot be read or is not an annotated transcript that this version
   *     understands; the message names the file, the line and the place
   */
  public static Project read(Path file) throws UnreadableFile {
    return read(FileBytes.name(file), FileBytes.of(file));
  }

  /**
   * The project that the bytes of a file tell.
   *
   * @param name the file's name, for errors
   * @throws UnreadableFile as {@link #read(Path)}
   */
  public static Project read(String name, byte[] json) throws UnreadableFile {
    Assembly assembly = new Assembly();
    read(name, json, assembly);
    return assembly.project();
  }

  /**
   * Hands out the parts of a file.
   *
   * @throws UnreadableFile as {@link #read(Path)}, and if the taker refuses a part
   */
  public static void read(String name, byte[] json, TranscriptParts parts) throws UnreadableFile {
    parse(
        name,
        json,
        parser -> {
          new TranscriptDocument(parser, parts).read();
          return parts;
        });
  }

  /**
   * A file as one tree, for a schema to be held against it.
   *
   * @throws UnreadableFile as {@link #read(Path)}, if it is not JSON or of another format
   */
  public static JsonNode tree(String name, byte[] json) throws UnreadableFile {
    return parse(
        name,
        json,
        parser -> {
          parser.nextToken();
          return Trees.read(parser);
        });
  }

  /** What is made of a parser at the start of a document. */
  private interface Parsing<T> {
    T of(JsonParser parser) throws UnreadableJson;
  }

  private static <T> T parse(String name, byte[] json, Parsing<T> parsing) throws UnreadableFile {
    if (json.length == 0) {
      throw new UnreadableFile(name, "is empty.");
    }
    try {
      TranscriptVersion.check(name, json);
      try (JsonParser parser = Trees.parser(json)) {
        return parsing.of(parser);
      }
    } catch (UnreadableJson e) {
      throw new UnreadableFile(name, e.path().line(json), e.getMessage() + ".");
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw line < 1
          ? new UnreadableFile(name, complaint(e))
          : new UnreadableFile(name, line, "The file " + complaint(e));
    }
  }

  /**
   * The bytes of a file that may be an annotated transcript.
   *
   * @throws UnreadableFile if it cannot be read or is too large
   */
  public static byte[] bytes(Path file) throws UnreadableFile {
    return FileBytes.of(file);
  }

  private static String complaint(JacksonException e) {
    return switch (e) {
      case UnexpectedEndOfInputException _ -> "ends in the middle; it seems to have been cut off.";
      case StreamConstraintsException _ ->
          "goes beyond what is read of a file: " + e.getOriginalMessage();
      default -> "is not JSON: " + e.getOriginalMessage();
    };
  }
}
