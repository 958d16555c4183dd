package app.sottovoce.json;

import app.sottovoce.model.Anchor;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.By;
import app.sottovoce.model.Grade;
import app.sottovoce.model.Hop;
import app.sottovoce.model.Percent;
import java.util.List;
import java.util.Optional;

/** The small parts that sources, readings and interpretations are made of. */
final class OpinionJson {
  private OpinionJson() {}

  static void write(JsonWriter json, Assessment assessment) {
    json.line().put(Names.TERM, assessment.term());
    if (assessment.percent().isPresent()) {
      Percent percent = assessment.percent().get();
      json.putJson(Names.PERCENT, "[" + percent.low() + ", " + percent.high() + "]");
    }
    writeBy(json, assessment.by());
    json.putInstant(Names.AT, assessment.at())
        .put(Names.REASON, assessment.reason())
        .put(assessment.extra())
        .end();
  }

  static Assessment assessment(Fields fields) throws UnreadableJson {
    return new Assessment(
        fields.string(Names.TERM),
        percent(fields),
        by(fields),
        fields.maybeInstant(Names.AT),
        fields.maybeString(Names.REASON),
        fields.rest());
  }

  /** Whose opinion it is: a person's id, or else, under another name, the rule of the program. */
  static void writeBy(JsonWriter json, Optional<By> by) {
    if (by.isPresent()) {
      switch (by.get()) {
        case By.Person(String analyst) -> json.put(Names.BY, analyst);
        case By.Rule(String rule) -> json.put(Names.SUGGESTED_BY, rule);
      }
    }
  }

  static Optional<By> by(Fields fields) throws UnreadableJson {
    Optional<By> person = fields.maybeString(Names.BY).map(By.Person::new);
    return person.isPresent() ? person : fields.maybeString(Names.SUGGESTED_BY).map(By.Rule::new);
  }

  static void write(JsonWriter json, Anchor anchor) {
    json.line()
        .put(Names.SOURCE, anchor.source())
        .put(Names.START, anchor.start())
        .put(Names.END, anchor.end())
        .put(Names.EXACT, anchor.exact())
        .putUnlessEmpty(Names.PREFIX, anchor.prefix())
        .putUnlessEmpty(Names.SUFFIX, anchor.suffix())
        .put(anchor.extra())
        .end();
  }

  static Anchor anchor(Fields fields) throws UnreadableJson {
    String source = fields.string(Names.SOURCE);
    int start = fields.count(Names.START);
    int end = fields.count(Names.END);
    if (end < start) {
      throw fields.error(Names.END, "is " + end + ", before its start at " + start);
    }
    return new Anchor(
        source,
        start,
        end,
        fields.string(Names.EXACT),
        fields.stringOr(Names.PREFIX, ""),
        fields.stringOr(Names.SUFFIX, ""),
        fields.rest());
  }

  static void write(JsonWriter json, Hop hop) {
    json.line().put(Names.WHO, hop.who()).put(Names.HOW, hop.how());
    json.put(Names.GRADE, hop.grade().map(Grade::text)).put(hop.extra()).end();
  }

  static Hop hop(Fields fields) throws UnreadableJson {
    return new Hop(
        fields.stringOr(Names.WHO, ""),
        fields.stringOr(Names.HOW, ""),
        grade(fields),
        fields.rest());
  }

  static Optional<Grade> grade(Fields fields) throws UnreadableJson {
    Optional<String> text = fields.maybeString(Names.GRADE);
    try {
      return text.map(Grade::new);
    } catch (IllegalArgumentException _) {
      throw fields.error(
          Names.GRADE,
          "is “"
              + text.orElseThrow()
              + "”, not an Admiralty grade (A to F for the source, 1 to 6 for the item)");
    }
  }

  private static Optional<Percent> percent(Fields fields) throws UnreadableJson {
    List<Integer> bounds = fields.counts(Names.PERCENT);
    if (bounds.isEmpty()) {
      return Optional.empty();
    }
    if (bounds.size() != 2 || bounds.get(1) > 100 || bounds.get(1) < bounds.get(0)) {
      throw fields.error(Names.PERCENT, "is " + bounds + ", not a range like [55, 80]");
    }
    return Optional.of(new Percent(bounds.get(0), bounds.get(1)));
  }
}
