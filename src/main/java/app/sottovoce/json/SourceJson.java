package app.sottovoce.json;

import app.sottovoce.model.Grade;
import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;

/** Sources, with their text last but one, since it is long. */
final class SourceJson {
  private SourceJson() {}

  static void write(JsonWriter json, Source source) {
    json.block()
        .put(Names.ID, source.id())
        .put(Names.KIND, Names.SOURCE_KIND.of(source.kind()))
        .put(Names.TITLE, source.title())
        .put(Names.PUBLISHER, source.publisher())
        .put(Names.AUTHOR, source.author())
        .put(Names.PUBLISHED, source.published())
        .put(Names.URL, source.url())
        .put(Names.LANGUAGE, source.language())
        .put(Names.SPOKEN_LANGUAGE, source.spokenLanguage())
        .put(Names.GRADE, source.grade().map(Grade::text))
        .put(Names.FILE, source.file(), SourceJson::write)
        .putUnlessEmpty(Names.TEXT, source.text())
        .put(Names.HOPS, source.hops(), OpinionJson::write)
        .put(source.extra())
        .end();
  }

  static Source source(Fields fields) throws UnreadableJson {
    return new Source(
        fields.string(Names.ID),
        fields.word(Names.KIND, Names.SOURCE_KIND),
        fields.stringOr(Names.TITLE, ""),
        fields.maybeString(Names.PUBLISHER),
        fields.maybeString(Names.AUTHOR),
        fields.maybeString(Names.PUBLISHED),
        fields.maybeString(Names.URL),
        fields.maybeString(Names.LANGUAGE),
        fields.maybeString(Names.SPOKEN_LANGUAGE),
        OpinionJson.grade(fields),
        fields.stringOr(Names.TEXT, ""),
        fields.maybe(Names.FILE, SourceJson::file),
        fields.list(Names.HOPS, OpinionJson::hop),
        fields.rest());
  }

  private static void write(JsonWriter json, SourceFile file) {
    json.line()
        .put(Names.NAME, file.name())
        .put(Names.MEDIA_TYPE, file.mediaType())
        .put(Names.ENCODING, file.encoding())
        .put(Names.SHA256, file.sha256())
        .putInstant(Names.READ, file.read())
        .put(file.extra())
        .end();
  }

  private static SourceFile file(Fields fields) throws UnreadableJson {
    return new SourceFile(
        fields.stringOr(Names.NAME, ""),
        fields.maybeString(Names.MEDIA_TYPE),
        fields.maybeString(Names.ENCODING),
        fields.maybeString(Names.SHA256),
        fields.maybeInstant(Names.READ),
        fields.rest());
  }
}
