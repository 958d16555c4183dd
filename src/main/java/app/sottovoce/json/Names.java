package app.sottovoce.json;

import app.sottovoce.model.Basis;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Source;
import app.sottovoce.model.Status;
import java.util.List;

/**
 * All names of fields and all words for kinds that our files use. A name that is given up stays in
 * this list, so that nothing else is ever called by it.
 */
public final class Names {
  // The document
  public static final String SCHEMA = "$schema";
  public static final String FORMAT = "format";
  public static final String VERSION = "version";
  public static final String MODIFIED = "modified";
  public static final String GENERATOR = "generator";
  public static final String REVISION = "revision";
  public static final String ENTRY = "entry";
  public static final String OFFSET_UNIT = "offsetUnit";
  public static final String TIME_UNIT = "timeUnit";
  public static final String VOCABULARY = "vocabulary";
  public static final String OMITTED = "omitted";
  public static final String ANALYSTS = "analysts";
  public static final String SOURCES = "sources";
  public static final String SPEAKERS = "speakers";
  public static final String SCENES = "scenes";
  public static final String UTTERANCES = "utterances";
  public static final String SUGGESTIONS = "suggestions";
  public static final String UTTERANCE = "utterance";
  public static final String PLACE = "place";

  // Things
  public static final String ID = "id";
  public static final String TITLE = "title";
  public static final String CREATED = "created";
  public static final String NAME = "name";
  public static final String ALIASES = "aliases";
  public static final String ROLE = "role";
  public static final String COLOUR = "colour";
  public static final String START_MS = "startMs";
  public static final String END_MS = "endMs";

  // Sources
  public static final String KIND = "kind";
  public static final String PUBLISHER = "publisher";
  public static final String AUTHOR = "author";
  public static final String PUBLISHED = "published";
  public static final String URL = "url";
  public static final String LANGUAGE = "language";
  public static final String SPOKEN_LANGUAGE = "spokenLanguage";
  public static final String GRADE = "grade";
  public static final String TEXT = "text";
  public static final String FILE = "file";
  public static final String MEDIA_TYPE = "mediaType";
  public static final String ENCODING = "encoding";
  public static final String SHA256 = "sha256";
  public static final String READ = "read";
  public static final String HOPS = "hops";
  public static final String WHO = "who";
  public static final String HOW = "how";

  // Utterances
  public static final String SPEAKER = "speaker";
  public static final String ADDRESSEE = "addressee";
  public static final String SCENE = "scene";
  public static final String ORDER = "order";
  public static final String WHEN = "when";
  public static final String START_BASIS = "startBasis";
  public static final String END_BASIS = "endBasis";
  public static final String SPEAKER_CONFIDENCE = "speakerConfidence";
  public static final String PREFERRED = "preferred";
  public static final String READINGS = "readings";
  public static final String INTERPRETATIONS = "interpretations";
  public static final String TAGS = "tags";
  public static final String NOTE = "note";
  public static final String STATUS = "status";
  public static final String ORIGIN = "origin";
  public static final String RULE = "rule";
  public static final String PERCENT = "percent";
  public static final String COMPLETENESS = "completeness";
  public static final String CONFIDENCE = "confidence";
  public static final String SCORE = "score";
  public static final String ANCHORS = "anchors";
  public static final String LIKELIHOOD = "likelihood";
  public static final String EVIDENCE = "evidence";

  // Anchors and opinions
  public static final String SOURCE = "source";
  public static final String START = "start";
  public static final String END = "end";
  public static final String EXACT = "exact";
  public static final String PREFIX = "prefix";
  public static final String SUFFIX = "suffix";
  public static final String TERM = "term";
  public static final String BY = "by";
  public static final String SUGGESTED_BY = "suggestedBy";
  public static final String AT = "at";
  public static final String REASON = "reason";

  public static final Words<Source.Kind> SOURCE_KIND =
      new Words<>(
          List.of(Source.Kind.values()),
          kind ->
              switch (kind) {
                case ARTICLE -> "article";
                case TRANSCRIPT -> "transcript";
              });

  public static final Words<Kind> UTTERANCE_KIND =
      new Words<>(
          List.of(Kind.values()),
          kind ->
              switch (kind) {
                case LIP_READ -> "lip-read";
                case ON_RECORD -> "on-record";
                case OVERHEARD -> "overheard";
                case REPORTED -> "reported";
                case WRITTEN -> "written";
              });

  public static final Words<Completeness> COMPLETENESS_WORDS =
      new Words<>(
          List.of(Completeness.values()),
          completeness ->
              switch (completeness) {
                case WHOLE -> "whole";
                case PARTIAL -> "partial";
                case MENTION -> "mention";
              });

  public static final Words<Basis> BASIS =
      new Words<>(
          List.of(Basis.values()),
          basis ->
              switch (basis) {
                case MEASURED -> "measured";
                case REPORTED -> "reported";
                case ESTIMATED -> "estimated";
              });

  public static final Words<Status> UTTERANCE_STATUS =
      new Words<>(
          List.of(Status.values()),
          status ->
              switch (status) {
                case DRAFT -> "draft";
                case REVIEWED -> "reviewed";
                case FINAL -> "final";
              });

  public static final Words<Interpretation.Status> INTERPRETATION_STATUS =
      new Words<>(
          List.of(Interpretation.Status.values()),
          status ->
              switch (status) {
                case SUGGESTED -> "suggested";
                case HELD -> "held";
                case REJECTED -> "rejected";
              });

  private Names() {}
}
