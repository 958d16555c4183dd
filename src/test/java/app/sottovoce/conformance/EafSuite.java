package app.sottovoce.conformance;

import app.sottovoce.model.Basis;
import app.sottovoce.read.base.Xml;
import app.sottovoce.read.corpus.EafDocument;
import app.sottovoce.read.corpus.EafDocument.Aligned;
import app.sottovoce.read.corpus.EafDocument.Annotation;
import app.sottovoce.read.corpus.EafDocument.Referring;
import app.sottovoce.read.corpus.EafDocument.Tier;
import app.sottovoce.read.corpus.TimeSlots;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** ELAN documents as pympi reads them: tiers, points in time and annotations. */
final class EafSuite implements Suite {
  @Override
  public String name() {
    return "eaf-reference";
  }

  @Override
  public String title() {
    return "ELAN tiers, slots and annotations";
  }

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    EafDocument document = EafDocument.of(Xml.asDeclared(each.file()));
    Differences differences = new Differences();
    JsonNode expect = each.expect();
    differences.add(
        "media",
        Differences.strings(expect.get("media")).stream().filter(url -> !url.isEmpty()).toList(),
        document.media());
    differences.add("slots", expect.get("time_slots").asInt(), document.slots().size());
    differences.add(
        "slots without time",
        expect.get("time_slots_without_value").asInt(),
        document.slots().withoutTime());
    differences.add(
        "annotations",
        expect.get("annotation_count").asInt(),
        document.tiers().stream().mapToInt(tier -> tier.annotations().size()).sum());
    differences.add("tiers", expect.get("tiers").size(), document.tiers().size());
    for (int i = 0; differences.isEmpty() && i < document.tiers().size(); i++) {
      tier(expect.get("tiers").get(i), document.tiers().get(i), document.slots(), differences);
    }
    differences.add("read as", "eaf", each.read().format());
    return differences.first();
  }

  private static void tier(JsonNode expect, Tier tier, TimeSlots slots, Differences differences) {
    List<String> aligned = new ArrayList<>();
    List<String> referring = new ArrayList<>();
    for (Annotation annotation : tier.annotations()) {
      switch (annotation) {
        case Aligned a ->
            aligned.add(
                a.id() + " " + time(a.from(), slots) + " " + time(a.to(), slots) + " " + a.text());
        case Referring r ->
            referring.add(r.id() + " " + r.of() + " " + r.previous().orElse("-") + " " + r.text());
      }
    }
    differences.add("tier", expect.get("tier").asString(), tier.id());
    differences.add("participant", text(expect, "participant"), tier.participant().orElse(""));
    differences.add("parent", text(expect, "parent"), tier.parent().orElse(""));
    differences.add("type", text(expect, "type"), tier.type());
    differences.add("aligned", expect.get("alignable_count").asInt(), aligned.size());
    differences.add("referring", expect.get("ref_count").asInt(), referring.size());
    for (int i = 0; i < expect.get("alignable").size(); i++) {
      JsonNode a = expect.get("alignable").get(i);
      differences.add(
          "annotation",
          a.get("id").asString()
              + " "
              + time(a.get("start_ms"))
              + " "
              + time(a.get("end_ms"))
              + " "
              + a.get("text").asString(),
          aligned.get(i));
    }
    for (int i = 0; i < expect.get("ref").size(); i++) {
      JsonNode r = expect.get("ref").get(i);
      String previous = text(r, "previous");
      differences.add(
          "annotation",
          r.get("id").asString()
              + " "
              + r.get("ref").asString()
              + " "
              + (previous.isEmpty() ? "-" : previous)
              + " "
              + r.get("text").asString(),
          referring.get(i));
    }
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.asString() : "";
  }

  private static String time(JsonNode ms) {
    return ms.isNull() ? "-" : String.valueOf(ms.asLong());
  }

  private static String time(int slot, TimeSlots slots) {
    return slots.basis(slot) == Basis.MEASURED ? String.valueOf(slots.time(slot)) : "-";
  }
}
