package app.sottovoce.ui.inspector;

import app.sottovoce.edit.Edits;
import app.sottovoce.model.Hop;
import app.sottovoce.ui.base.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where the words come from: hand by hand, the weakest marked; a hop unfolds to be changed. */
final class OriginSection extends Section {
  private final FlowPane flow = new FlowPane(2, 4);
  private final List<LinkChip> chips = new ArrayList<>();
  private final Label several = muted("origin-several");
  private final HopCard card;
  private final Button add;
  private final Button reset;
  private Optional<Chain> chain = Optional.empty();

  OriginSection(Workbench workbench) {
    super(workbench, "origin");
    flow.setId("chain");
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
    getChildren().addAll(head, flow, several, card);
  }

  @Override
  void show(Shown shown) {
    Optional<Chain> next = shown.common(u -> Optional.of(Chain.of(shown.project(), u))).unanimous();
    showIf(next.isPresent(), flow);
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
      next.ifPresent(this::showLinks);
    }
    card.show(hops());
  }

  /** Folds up what is unfolded. */
  void leave() {
    card.close();
  }

  /** Chips are kept when what they say changes: to make and style new ones takes longer. */
  private void showLinks(Chain shown) {
    List<Chain.Link> links = shown.links();
    while (chips.size() < links.size()) {
      chips.add(new LinkChip(widthProperty().subtract(14), this::go));
    }
    OptionalInt weakest = shown.weakest();
    for (int i = 0; i < links.size(); i++) {
      boolean isWeakest = weakest.isPresent() && weakest.getAsInt() == i;
      chips.get(i).show(links.get(i), isWeakest, i == links.size() - 1);
    }
    List<LinkChip> wanted = chips.subList(0, links.size());
    if (!flow.getChildren().equals(wanted)) {
      flow.getChildren().setAll(wanted);
    }
  }

  private void go(Chain.Link link) {
    switch (link) {
      case Chain.Link.Mouth _ -> {}
      case Chain.Link.Hand hand -> open(hand.index());
      case Chain.Link.Page page -> workbench().source().set(Optional.of(page.source()));
    }
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
