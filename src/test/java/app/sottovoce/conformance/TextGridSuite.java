package app.sottovoce.conformance;

import app.sottovoce.read.corpus.TextGrid;
import app.sottovoce.read.corpus.TextGrid.Item;
import app.sottovoce.read.corpus.TextGrid.Tier;
import app.sottovoce.read.corpus.TextGridPass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** TextGrids as several readers of Praat's files agree on them. */
final class TextGridSuite implements Suite {
  @Override
  public String name() {
    return "textgrid-reference";
  }

  @Override
  public String title() {
    return "TextGrid tiers and their labels";
  }

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    TextGrid grid = TextGridPass.read(each.file());
    Differences differences = new Differences();
    JsonNode expect = each.expect();
    differences.add("from", expect.get("xmin").asDouble(), grid.from());
    differences.add("to", expect.get("xmax").asDouble(), grid.to());
    differences.add("tiers", expect.get("tiers").size(), grid.tiers().size());
    for (int i = 0; differences.isEmpty() && i < grid.tiers().size(); i++) {
      JsonNode tier = expect.get("tiers").get(i);
      Tier actual = grid.tiers().get(i);
      differences.add("tier", tier.get("name").asString(), actual.name());
      differences.add(
          "type", tier.get("type").asString(), actual.ofPoints() ? "point" : "interval");
      differences.add("labels", expected(tier), actual(actual));
    }
    differences.add("read as", "textgrid", each.read().format());
    return differences.first();
  }

  private static List<String> expected(JsonNode tier) {
    List<String> items = new ArrayList<>();
    for (JsonNode item : tier.get("items")) {
      double from = item.get(0).asDouble();
      double to = item.size() > 2 ? item.get(1).asDouble() : from;
      items.add(from + " " + to + " " + item.get(item.size() - 1).asString());
    }
    return items;
  }

  private static List<String> actual(Tier tier) {
    List<String> items = new ArrayList<>();
    for (Item item : tier.items()) {
      items.add(item.from() + " " + item.to() + " " + item.label());
    }
    return items;
  }
}
