package app.sottovoce.json;

import app.sottovoce.model.Basis;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Origin;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Status;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;

/** Utterances, with their readings and interpretations. */
final class UtteranceJson {
  private UtteranceJson() {}

  static void write(JsonWriter json, Utterance utterance) {
    json.block()
        .put(Names.ID, utterance.id())
        .put(Names.SPEAKER, utterance.speaker())
        .put(Names.ADDRESSEE, utterance.addressee())
        .put(Names.SCENE, utterance.scene())
        .put(Names.KIND, Names.UTTERANCE_KIND, utterance.kind())
        .put(Names.ORDER, utterance.order())
        .put(Names.WHEN, utterance.when(), UtteranceJson::write)
        .put(Names.SPEAKER_CONFIDENCE, utterance.speakerConfidence(), OpinionJson::write)
        .put(Names.PREFERRED, utterance.preferred())
        .put(Names.READINGS, utterance.readings(), UtteranceJson::write)
        .put(Names.INTERPRETATIONS, utterance.interpretations(), UtteranceJson::write)
        .putStrings(Names.TAGS, utterance.tags())
        .putUnlessEmpty(Names.NOTE, utterance.note())
        .put(Names.STATUS, Names.UTTERANCE_STATUS.of(utterance.status()))
        .put(Names.ORIGIN, utterance.origin(), UtteranceJson::write)
        .put(utterance.extra())
        .end();
  }

  static Utterance utterance(Fields fields, double order) throws UnreadableJson {
    return new Utterance(
        fields.string(Names.ID),
        fields.maybeString(Names.SPEAKER),
        fields.maybeString(Names.ADDRESSEE),
        fields.maybeString(Names.SCENE),
        fields.maybeWord(Names.KIND, Names.UTTERANCE_KIND),
        fields.maybe(Names.WHEN, UtteranceJson::when),
        fields.maybeNumber(Names.ORDER).orElse(order),
        fields.list(Names.READINGS, UtteranceJson::reading),
        fields.maybeString(Names.PREFERRED),
        fields.maybe(Names.SPEAKER_CONFIDENCE, OpinionJson::assessment),
        fields.list(Names.INTERPRETATIONS, UtteranceJson::interpretation),
        fields.strings(Names.TAGS),
        fields.stringOr(Names.NOTE, ""),
        fields.maybeWord(Names.STATUS, Names.UTTERANCE_STATUS).orElse(Status.DRAFT),
        fields.maybe(Names.ORIGIN, UtteranceJson::origin),
        fields.rest());
  }

  static void write(JsonWriter json, Interpretation interpretation) {
    json.block();
    writeFields(json, interpretation);
    json.end();
  }

  /** The fields alone, for objects that say more than the interpretation. */
  static void writeFields(JsonWriter json, Interpretation interpretation) {
    json.put(Names.ID, interpretation.id()).put(Names.TEXT, interpretation.text());
    OpinionJson.writeBy(json, interpretation.by());
    json.put(Names.LIKELIHOOD, interpretation.likelihood(), OpinionJson::write)
        .put(Names.STATUS, Names.INTERPRETATION_STATUS.of(interpretation.status()))
        .put(Names.EVIDENCE, interpretation.evidence(), OpinionJson::write)
        .put(interpretation.extra());
  }

  /** An interpretation; one of which nobody says that it is held has only been suggested. */
  static Interpretation interpretation(Fields fields) throws UnreadableJson {
    return new Interpretation(
        fields.string(Names.ID),
        fields.stringOr(Names.TEXT, ""),
        fields.maybe(Names.LIKELIHOOD, OpinionJson::assessment),
        OpinionJson.by(fields),
        fields.list(Names.EVIDENCE, OpinionJson::anchor),
        fields
            .maybeWord(Names.STATUS, Names.INTERPRETATION_STATUS)
            .orElse(Interpretation.Status.SUGGESTED),
        fields.rest());
  }

  private static void write(JsonWriter json, Reading reading) {
    json.block().put(Names.ID, reading.id()).put(Names.TEXT, reading.text());
    json.put(Names.LANGUAGE, reading.language())
        .put(Names.COMPLETENESS, Names.COMPLETENESS_WORDS, reading.completeness());
    OpinionJson.writeBy(json, reading.by());
    json.put(Names.CONFIDENCE, reading.confidence(), OpinionJson::write);
    if (reading.score().isPresent()) {
      json.put(Names.SCORE, reading.score().get());
    }
    json.put(Names.ANCHORS, reading.anchors(), OpinionJson::write)
        .put(Names.HOPS, reading.hops(), OpinionJson::write)
        .put(reading.extra())
        .end();
  }

  private static Reading reading(Fields fields) throws UnreadableJson {
    return new Reading(
        fields.string(Names.ID),
        fields.stringOr(Names.TEXT, ""),
        fields.maybeString(Names.LANGUAGE),
        fields.maybeWord(Names.COMPLETENESS, Names.COMPLETENESS_WORDS),
        fields.list(Names.ANCHORS, OpinionJson::anchor),
        fields.list(Names.HOPS, OpinionJson::hop),
        fields.maybe(Names.CONFIDENCE, OpinionJson::assessment),
        fields.maybeNumber(Names.SCORE),
        OpinionJson.by(fields),
        fields.rest());
  }

  private static void write(JsonWriter json, When when) {
    json.line()
        .put(Names.START_MS, when.start())
        .put(Names.END_MS, when.end())
        .put(Names.START_BASIS, Names.BASIS.of(when.startBasis()))
        .put(Names.END_BASIS, Names.BASIS.of(when.endBasis()))
        .put(when.extra())
        .end();
  }

  /**
   * A time; a boundary of which nobody says what it rests on passes for no more than an estimate.
   */
  private static When when(Fields fields) throws UnreadableJson {
    long start = fields.whole(Names.START_MS);
    long end = fields.whole(Names.END_MS);
    if (end < start) {
      throw fields.error(Names.END_MS, "is " + end + ", before its start at " + start);
    }
    return new When(
        start,
        end,
        fields.maybeWord(Names.START_BASIS, Names.BASIS).orElse(Basis.ESTIMATED),
        fields.maybeWord(Names.END_BASIS, Names.BASIS).orElse(Basis.ESTIMATED),
        fields.rest());
  }

  private static void write(JsonWriter json, Origin origin) {
    json.line()
        .put(Names.RULE, origin.rule())
        .put(Names.PERCENT, origin.percent())
        .put(origin.extra())
        .end();
  }

  private static Origin origin(Fields fields) throws UnreadableJson {
    return new Origin(fields.string(Names.RULE), fields.count(Names.PERCENT), fields.rest());
  }
}
