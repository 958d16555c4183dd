package app.sottovoce.conformance;

import app.sottovoce.model.Said;
import app.sottovoce.model.When;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * TTML documents with the words that are on the screen from one time to another, looked at in the
 * middle of each interval and of each gap between them.
 */
final class TtmlTimelineSuite implements Suite {
  @Override
  public String name() {
    return "ttml-imsc-tests";
  }

  @Override
  public String title() {
    return "TTML, what is shown when";
  }

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    List<Said> said = each.read().said();
    List<String> wrong = new ArrayList<>();
    long shownUntil = 0;
    for (JsonNode interval : each.expect().get("timeline")) {
      long start = interval.get("start_ms").asLong();
      long end = interval.get("end_ms").asLong();
      look(shownUntil, start, "", said, wrong);
      look(start, end, interval.get("text").asString(), said, wrong);
      shownUntil = Math.max(shownUntil, end);
    }
    boolean shows = !each.expect().get("timeline").isEmpty();
    long last =
        said.stream().flatMap(one -> one.when().stream()).mapToLong(When::end).max().orElse(0);
    if (shows) {
      look(shownUntil, last, "", said, wrong);
    }
    return wrong.stream().findFirst();
  }

  private static void look(
      long from, long to, String expected, List<Said> said, List<String> wrong) {
    if (to - from > 1) {
      long middle = (from + to) / 2;
      String actual =
          said.stream()
              .filter(
                  one ->
                      one.when().filter(w -> w.start() <= middle && middle < w.end()).isPresent())
              .map(Said::text)
              .collect(Collectors.joining(" "));
      if (!collapsed(expected).equals(collapsed(actual))) {
        wrong.add(
            "at " + middle + " “" + collapsed(actual) + "” for “" + collapsed(expected) + "”");
      }
    }
  }

  private static String collapsed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
