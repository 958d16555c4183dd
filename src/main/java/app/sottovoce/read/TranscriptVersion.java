package app.sottovoce.read;

import app.sottovoce.json.Names;
import app.sottovoce.json.TranscriptFormat;
import app.sottovoce.json.Trees;
import java.io.IOException;
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
   * @throws IOException with a sentence that says what the file is
   * @throws tools.jackson.core.JacksonException if it is not JSON
   */
  static void check(String name, byte[] json) throws IOException {
    TranscriptVersion told = new TranscriptVersion();
    try (JsonParser parser = Trees.parser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException(name + " is not an annotated transcript: it is no JSON object.");
      }
      told.find(parser);
    }
    told.check(name);
  }

  private void find(JsonParser parser) {
    while ((format.isEmpty() || version.isEmpty())
        && parser.nextToken() != JsonToken.END_OBJECT) {
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

  private void check(String name) throws IOException {
    if (format.isEmpty()) {
      throw new IOException(
          "%s is JSON, but no annotated transcript: it does not say \"%s\": \"%s\"."
              .formatted(name, Names.FORMAT, TranscriptFormat.NAME));
    }
    if (!format.get().equals(TranscriptFormat.NAME)) {
      throw new IOException(
          "%s is of the format “%s”, not an annotated transcript.".formatted(name, format.get()));
    }
    if (version.isEmpty()) {
      throw new IOException(
          "%s does not say of which version it is, as in \"%s\": \"%s\"."
              .formatted(name, Names.VERSION, TranscriptFormat.VERSION));
    }
    Matcher numbers = FORM.matcher(version.get());
    if (!numbers.matches()) {
      throw new IOException(
          "%s says that it is of version “%s”, which is no version like “%s”."
              .formatted(name, version.get(), TranscriptFormat.VERSION));
    }
    if (Integer.parseInt(numbers.group(1)) > TranscriptFormat.MAJOR) {
      throw new IOException(
          "%s was written by a newer program: it is of version %s, and this one reads %d.x. Open it with a newer Sottovoce."
              .formatted(name, version.get(), TranscriptFormat.MAJOR));
    }
    if (Integer.parseInt(numbers.group(1)) < TranscriptFormat.MAJOR) {
      throw new IOException(
          "%s is of version %s, which never existed; this program reads %d.x."
              .formatted(name, version.get(), TranscriptFormat.MAJOR));
    }
  }
}
