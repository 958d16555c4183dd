package app.sottovoce.ui.inspector;

import app.sottovoce.edit.Edits;
import app.sottovoce.model.Grade;
import app.sottovoce.model.Hop;
import app.sottovoce.ui.base.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where the words come from: hand by hand, the weakest marked; a hop unfolds to be changed. */
final class OriginSection extends Section {
  private static final PseudoClass WEAKEST = PseudoClass.getPseudoClass("weakest");

  private final FlowPane chips = new FlowPane(2, 4);
  private final Label several = muted("origin-several");
  private final HopCard card;
  private final Button add;
  private final Button reset;
  private Optional<Chain> chain = Optional.empty();

  OriginSection(Workbench workbench) {
    super(workbench, "origin");
    chips.setId("chain");
    several.setText(WORDS.get("origin.several"));
    card = new HopCard(workbench, this::replace, this::remove);
    add = iconButton("add-hop", Feather.PLUS, WORDS.get("hop.add"));
    add.setOnAction(_ -> open(hops().size()));
    reset = iconButton("reset-hops", Feather.ROTATE_CCW, WORDS.get("hop.reset"));
    reset.setOnAction(_ -> change("hop.reset", List.of()));
    HBox head = new HBox(title("title.origin"), spring(), reset, add);
    head.setAlignment(Pos.BOTTOM_LEFT);
    head.getStyleClass().add("section-head");
    VBox.setMargin(card, new Insets(4, 0, 0, 0));
    getChildren().addAll(head, chips, several, card);
  }

  @Override
  void show(Shown shown) {
    Optional<Chain> next = shown.common(u -> Optional.of(Chain.of(shown.project(), u))).unanimous();
    showIf(next.isPresent(), chips);
    showIf(next.isEmpty(), several);
    add.setDisable(next.isEmpty());
    showIf(
        shown.utterances().stream()
            .anyMatch(
                u ->
                    u.reading()
                        .filter(r -> !r.hops().isEmpty() && !r.anchors().isEmpty())
                        .isPresent()),
        reset);
    if (!next.equals(chain)) {
      chain = next;
      chips.getChildren().setAll(next.map(this::chips).orElse(List.of()));
    }
    card.show(hops());
  }

  /** Folds up what is unfolded. */
  void leave() {
    card.close();
  }

  private List<Node> chips(Chain shown) {
    OptionalInt weakest = shown.weakest();
    List<Node> nodes = new ArrayList<>();
    int last = shown.links().size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean isWeakest = weakest.isPresent() && weakest.getAsInt() == i;
      Button chip = chip(shown.links().get(i), isWeakest);
      // The arrow stays with the chip before it when the chain wraps.
      HBox link = new HBox(2, chip);
      link.setAlignment(Pos.CENTER_LEFT);
      if (i < last) {
        Label arrow = new Label("›");
        arrow.getStyleClass().add("muted");
        link.getChildren().add(arrow);
      }
      nodes.add(link);
    }
    return nodes;
  }

  private Button chip(Chain.Link link, boolean weakest) {
    return switch (link) {
      case Chain.Link.Mouth mouth ->
          chip(
              "mouth",
              mouth.speaker().orElse(WORDS.get("origin.somebody")),
              WORDS.get("origin.speaker"),
              weakest,
              () -> {});
      case Chain.Link.Hand hand ->
          chip(
              "hop-" + (hand.index() + 1),
              hand.hop().who().isEmpty() ? WORDS.get("origin.unnamed") : hand.hop().who(),
              graded(hand.hop().how(), hand.hop().grade()),
              weakest,
              () -> open(hand.index()));
      case Chain.Link.Page page ->
          chip(
              "page",
              page.title(),
              graded(WORDS.get("source." + page.kind()), page.grade()),
              weakest,
              () -> workbench().source().set(Optional.of(page.source())));
    };
  }

  private Button chip(String id, String who, String how, boolean weakest, Runnable action) {
    Label name = new Label(who);
    name.getStyleClass().add("who");
    Label rest = new Label(how);
    rest.getStyleClass().addAll("muted", "small");
    VBox lines = new VBox(name, rest);
    Button chip = new Button();
    chip.setId(id);
    chip.setGraphic(lines);
    chip.getStyleClass().setAll("link-chip");
    chip.pseudoClassStateChanged(WEAKEST, weakest);
    chip.maxWidthProperty().bind(widthProperty().subtract(14));
    chip.setAccessibleText(weakest ? WORDS.get("origin.weakest", who, how) : who + ", " + how);
    if (weakest) {
      chip.setTooltip(new Tooltip(WORDS.get("origin.weakest.tip")));
    }
    chip.setOnAction(_ -> action.run());
    return chip;
  }

  private static String graded(String how, Optional<Grade> grade) {
    String said = grade.map(Grade::text).orElse(WORDS.get("origin.ungraded"));
    return how.isEmpty() ? said : how + " · " + said;
  }

  private List<Hop> hops() {
    return chain.map(Chain::hops).orElse(List.of());
  }

  private void open(int index) {
    card.open(index, hops());
  }

  /** Puts a hop in the place of another, or at the end. */
  private void replace(int index, Hop hop) {
    List<Hop> next = new ArrayList<>(hops());
    if (index < next.size()) {
      next.set(index, hop);
    } else {
      next.add(hop);
    }
    change("hop", next);
  }

  private void remove(int index) {
    List<Hop> next = new ArrayList<>(hops());
    if (index < next.size()) {
      next.remove(index);
      change("hop.remove", next);
    }
  }

  private void change(String label, List<Hop> hops) {
    make(label, Edits.passedThrough(project(), ids(), hops));
  }
}
