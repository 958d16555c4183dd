package app.sottovoce.conformance;

import app.sottovoce.read.base.Xml;
import app.sottovoce.read.corpus.ExmaraldaDocument;
import app.sottovoce.read.corpus.ExmaraldaDocument.Tier;
import app.sottovoce.read.corpus.ExmaraldaPass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Basic transcriptions of EXMARaLDA: timeline, tiers and events as their XML has them. */
final class ExmaraldaSuite implements Suite {
  @Override
  public String name() {
    return "exmaralda-pepper";
  }

  @Override
  public String title() {
    return "EXMARaLDA timeline, tiers and events";
  }

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    ExmaraldaDocument document = ExmaraldaPass.read(Xml.asDeclared(each.file()));
    Differences differences = new Differences();
    List<String> points = new ArrayList<>();
    for (JsonNode point : each.expect().get("timeline")) {
      points.add(point.get(0).asString() + " " + text(point.get(1)));
    }
    differences.add(
        "timeline",
        points,
        document.timeline().stream()
            .map(point -> point.id() + " " + point.stated().orElse("-"))
            .toList());
    List<String> tiers = new ArrayList<>();
    for (JsonNode tier : each.expect().get("tiers")) {
      List<String> events = new ArrayList<>();
      for (JsonNode event : tier.get("events")) {
        events.add(
            event.get(0).asString() + " " + event.get(1).asString() + " " + text(event.get(2)));
      }
      tiers.add(
          String.join(
              " ",
              tier.get("id").asString(),
              text(tier.get("speaker")),
              text(tier.get("abbreviation")),
              tier.get("category").asString(),
              tier.get("type").asString(),
              events.toString()));
    }
    differences.add(
        "tiers", tiers, document.tiers().stream().map(tier -> tier(document, tier)).toList());
    differences.add("read as", "exmaralda", each.read().format());
    return differences.first();
  }

  private static String tier(ExmaraldaDocument document, Tier tier) {
    return String.join(
        " ",
        tier.id(),
        tier.speaker().orElse("-"),
        tier.speaker().map(document.speakers()::get).orElse("-"),
        tier.category(),
        tier.type(),
        tier.events().stream()
            .map(event -> event.start() + " " + event.end() + " " + event.text())
            .toList()
            .toString());
  }

  private static String text(JsonNode node) {
    return node.isNull() ? "-" : node.asString();
  }
}
