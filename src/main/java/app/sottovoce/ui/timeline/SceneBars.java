package app.sottovoce.ui.timeline;

import app.sottovoce.model.Scene;
import app.sottovoce.model.Span;
import app.sottovoce.model.Timed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places scenes in the band above the lanes; those without a time lie over their utterances. */
final class SceneBars {
  private SceneBars() {}

  /**
   * The bars in the order of time; scenes without time and utterances are left out.
   *
   * @param items utterances as placed on the axis
   * @param own whether a scene's own time means something on the axis
   */
  static List<SceneBar> of(Collection<Scene> scenes, List<Timed> items, boolean own) {
    record Placed(Scene scene, Span span, boolean estimated) {}
    boolean derive = scenes.stream().anyMatch(s -> !own || s.span().isEmpty());
    Map<String, Span> spans = derive ? spans(items) : Map.of();
    List<Placed> placed = new ArrayList<>();
    for (Scene scene : scenes) {
      Optional<Span> span = own ? scene.span() : Optional.empty();
      span.or(() -> Optional.ofNullable(spans.get(scene.id())))
          .ifPresent(s -> placed.add(new Placed(scene, s, span.isEmpty())));
    }
    placed.sort(
        Comparator.comparingLong((Placed p) -> p.span().start())
            .thenComparingLong(p -> p.span().end())
            .thenComparing(p -> p.scene().id()));
    List<Long> ends = new ArrayList<>();
    List<SceneBar> bars = new ArrayList<>();
    for (Placed p : placed) {
      int row = 0;
      while (row < ends.size() && ends.get(row) > p.span().start()) {
        row++;
      }
      if (row == ends.size()) {
        ends.add(0L);
      }
      ends.set(row, Math.max(p.span().end(), p.span().start() + 1));
      bars.add(new SceneBar(p.scene(), p.span().start(), p.span().end(), p.estimated(), row));
    }
    return List.copyOf(bars);
  }

  private static Map<String, Span> spans(List<Timed> items) {
    Map<String, Span> spans = new HashMap<>();
    for (Timed item : items) {
      if (item.utterance().scene().isPresent()) {
        spans.merge(
            item.utterance().scene().get(),
            new Span(item.start(), item.end()),
            (a, b) -> new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end())));
      }
    }
    return spans;
  }
}
