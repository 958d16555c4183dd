package app.sottovoce.read.annotated;

import app.sottovoce.json.Names;
import app.sottovoce.json.TranscriptFormat;
import app.sottovoce.json.Trees;
import app.sottovoce.read.base.UnreadableFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What a file says of its format, found without reading further than needed. */
final class TranscriptVersion {
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.\\d{1,9}");

  private Optional<String> format = Optional.empty();
  private Optional<String> version = Optional.empty();

  private TranscriptVersion() {}

  /**
   * Refuses what is no annotated transcript or one of a version that means something else.
   *
   * @throws UnreadableFile with a sentence that says what the file is
   * @throws tools.jackson.core.JacksonException if it is not JSON
   */
  static void check(String name, byte[] json) throws UnreadableFile {
    TranscriptVersion told = new TranscriptVersion();
    try (JsonParser parser = Trees.parser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableFile(name, "is not an annotated transcript: it is no JSON object.");
      }
      told.find(parser);
    }
    told.check(name);
  }

  private void find(JsonParser parser) {
    while ((format.isEmpty() || version.isEmpty()) && parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      boolean isString = parser.nextToken() == JsonToken.VALUE_STRING;
      if (isString && field.equals(Names.FORMAT)) {
        format = Optional.of(parser.getString());
      } else if (isString && field.equals(Names.VERSION)) {
        version = Optional.of(parser.getString());
      } else {
        parser.skipChildren();
      }
    }
  }

  private void check(String name) throws UnreadableFile {
    if (format.isEmpty()) {
      throw new UnreadableFile(
          name,
          "is JSON, but no annotated transcript: it does not say \"%s\": \"%s\"."
              .formatted(Names.FORMAT, TranscriptFormat.NAME));
    }
    if (!format.get().equals(TranscriptFormat.NAME)) {
      throw new UnreadableFile(
          name, "is of the format “%s”, not an annotated transcript.".formatted(format.get()));
    }
    if (version.isEmpty()) {
      throw new UnreadableFile(
          name,
          "does not say of which version it is, as in \"%s\": \"%s\"."
              .formatted(Names.VERSION, TranscriptFormat.VERSION));
    }
    Matcher numbers = FORM.matcher(version.get());
    if (!numbers.matches()) {
      throw new UnreadableFile(
          name,
          "says that it is of version “%s”, which is no version like “%s”."
              .formatted(version.get(), TranscriptFormat.VERSION));
    }
    if (Integer.parseInt(numbers.group(1)) > TranscriptFormat.MAJOR) {
      throw new UnreadableFile(
          name,
          "was written by a newer program: it is of version %s, and this one reads %d.x. Open it with a newer Sottovoce."
              .formatted(version.get(), TranscriptFormat.MAJOR));
    }
    if (Integer.parseInt(numbers.group(1)) < TranscriptFormat.MAJOR) {
      throw new UnreadableFile(
          name,
          "is of version %s, which never existed; this program reads %d.x."
              .formatted(version.get(), TranscriptFormat.MAJOR));
    }
  }
}
