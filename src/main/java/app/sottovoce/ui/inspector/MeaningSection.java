package app.sottovoce.ui.inspector;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Likelihood;
import app.sottovoce.ui.base.Workbench;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What it may mean: a card for each opinion. A new card becomes an opinion once something is
 * written.
 */
final class MeaningSection extends Section implements MeaningCard.Deeds {
  private final VBox cards = new VBox(6);
  private final Label none = muted("no-meaning");
  private final List<MeaningCard> spare = new ArrayList<>();
  private Map<String, MeaningCard> shownCards = new LinkedHashMap<>();
  private Optional<String> pending = Optional.empty();

  MeaningSection(Workbench workbench) {
    super(workbench, "meaning");
    cards.setId("meanings");
    Button add = iconButton("add-meaning", Feather.PLUS, WORDS.get("meaning.add"));
    add.setOnAction(_ -> add());
    HBox head = new HBox(title("title.meaning"), spring(), add);
    head.setAlignment(Pos.BOTTOM_LEFT);
    head.getStyleClass().add("section-head");
    getChildren().addAll(head, none, cards);
    workbench.interpretation().addListener(_ -> markCurrent());
  }

  @Override
  void show(Shown shown) {
    List<Interpretation> all =
        new ArrayList<>(shown.isSingle() ? shown.lead().interpretations() : List.of());
    pending = pending.filter(id -> all.stream().noneMatch(i -> i.id().equals(id)));
    pending.ifPresent(id -> all.add(empty(id)));
    Map<String, MeaningCard> next = new LinkedHashMap<>();
    for (Interpretation interpretation : all) {
      if (shownCards.containsKey(interpretation.id())) {
        next.put(interpretation.id(), shownCards.remove(interpretation.id()));
      }
    }
    shownCards.values().forEach(MeaningCard::release);
    spare.addAll(shownCards.values());
    Map<String, MeaningCard> inOrder = new LinkedHashMap<>();
    for (Interpretation interpretation : all) {
      MeaningCard card = next.get(interpretation.id());
      inOrder.put(interpretation.id(), card == null ? take() : card);
    }
    shownCards = inOrder;
    for (Interpretation interpretation : all) {
      inOrder.get(interpretation.id()).show(interpretation, author(interpretation));
    }
    if (!cards.getChildren().equals(List.copyOf(inOrder.values()))) {
      cards.getChildren().setAll(inOrder.values());
    }
    showIf(!all.isEmpty(), cards);
    showNone(shown, all.isEmpty());
    markCurrent();
  }

  /** Opens a new card with the caret in it. */
  MeaningCard add() {
    String id = pending.orElseGet(() -> workbench().ids().next("i"));
    pending = Optional.of(id);
    show(new Shown(project(), workbench().selected()));
    MeaningCard card = shownCards.get(id);
    card.focusText();
    return card;
  }

  /** Forgets a new card that nothing was written on, and which opinion the analyst was at. */
  void leave() {
    pending = Optional.empty();
    workbench().interpretation().set(Optional.empty());
  }

  @Override
  public String text(String id) {
    return interpretation(id).map(Interpretation::text).orElse("");
  }

  @Override
  public void retype(String id, String text) {
    if (text.isBlank()) {
      return;
    }
    if (pending.filter(id::equals).isPresent()) {
      make("meaning.add", adding(id, text.strip()));
    } else {
      change(id, "meaning.retype", i -> held(i).withText(text.strip()));
    }
  }

  @Override
  public void likelihood(String id, Optional<Likelihood> likelihood) {
    change(id, "meaning.likelihood", i -> i.withLikelihood(likelihood.map(this::mine)));
  }

  @Override
  public void status(String id, Interpretation.Status status) {
    switch (status) {
      case HELD ->
          lead()
              .ifPresent(
                  u ->
                      make(
                          "meaning.accept",
                          Edits.acceptInterpretation(
                              project(),
                              u.id(),
                              id,
                              workbench().session().analyst().id(),
                              workbench().now())));
      case REJECTED, SUGGESTED -> change(id, "meaning.reject", i -> i.withStatus(status));
    }
  }

  @Override
  public void delete(String id) {
    if (pending.filter(id::equals).isPresent()) {
      leave();
      show(new Shown(project(), workbench().selected()));
    } else {
      lead()
          .ifPresent(
              u -> make("meaning.delete", Edits.removeInterpretation(project(), u.id(), id)));
    }
  }

  @Override
  public void removeEvidence(String id, Anchor evidence) {
    change(
        id,
        "meaning.evidence.remove",
        i -> i.withEvidence(i.evidence().stream().filter(a -> !a.equals(evidence)).toList()));
  }

  @Override
  public void go(String id, Anchor evidence) {
    enter(id);
    workbench().show(evidence);
  }

  @Override
  public void enter(String id) {
    workbench().interpretation().set(Optional.of(id));
  }

  @Override
  public String source(Anchor evidence) {
    return project().source(evidence.source()).map(s -> s.title()).orElse("");
  }

  private void showNone(Shown shown, boolean empty) {
    int count =
        shown.isSingle()
            ? 0
            : shown.utterances().stream().mapToInt(u -> u.interpretations().size()).sum();
    none.setText(
        shown.isSingle()
            ? WORDS.get("meaning.none")
            : WORDS.get("meaning.several", count, shown.utterances().size()));
    showIf(!shown.isSingle() || empty, none);
  }

  private void markCurrent() {
    Optional<String> current = workbench().interpretation().get();
    shownCards.forEach((id, card) -> card.mark(current.filter(id::equals).isPresent()));
  }

  /**
   * A new opinion on each of the selected utterances; on the one that leads it bears the card's id.
   */
  private Edit adding(String id, String text) {
    Optional<String> lead = workbench().selection().lead();
    return Edits.change(
        project(),
        ids(),
        u -> {
          List<Interpretation> all = new ArrayList<>(u.interpretations());
          boolean leads = lead.filter(u.id()::equals).isPresent();
          all.add(empty(leads ? id : workbench().ids().next("i")).withText(text));
          return u.withInterpretations(all);
        });
  }

  private Interpretation empty(String id) {
    return new Interpretation(
        id,
        "",
        Optional.empty(),
        Optional.of(workbench().me()),
        List.of(),
        Interpretation.Status.HELD,
        Extra.NONE);
  }

  /** Who changes the words of a suggestion makes it an opinion of their own. */
  private Interpretation held(Interpretation interpretation) {
    return interpretation.status() == Interpretation.Status.SUGGESTED
        ? interpretation
            .withStatus(Interpretation.Status.HELD)
            .withBy(Optional.of(workbench().me()))
        : interpretation;
  }

  private void change(String id, String label, UnaryOperator<Interpretation> change) {
    lead()
        .ifPresent(
            u ->
                interpretation(id)
                    .ifPresent(
                        i -> make(label, Edits.reinterpret(project(), u.id(), change.apply(i)))));
  }

  private Optional<Interpretation> interpretation(String id) {
    return lead().stream()
        .flatMap(u -> u.interpretations().stream())
        .filter(i -> i.id().equals(id))
        .findFirst();
  }

  private String author(Interpretation interpretation) {
    return interpretation.by().map(this::author).orElse("");
  }

  private MeaningCard take() {
    return spare.isEmpty() ? new MeaningCard(workbench(), this) : spare.removeLast();
  }
}
