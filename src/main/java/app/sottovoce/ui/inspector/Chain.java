package app.sottovoce.ui.inspector;

import app.sottovoce.model.Anchor;
import app.sottovoce.model.Grade;
import app.sottovoce.model.Hop;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Source;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The hands through which the words of an utterance came, from mouth to page. */
record Chain(List<Link> links) {
  private static final Grade UNJUDGED = new Grade("F6");

  /** One of them. */
  sealed interface Link {
    record Mouth(Optional<String> speaker) implements Link {}

    /**
     * @param index its place among the hops
     */
    record Hand(int index, Hop hop) implements Link {}

    record Page(String source, String title, Source.Kind kind, Optional<Grade> grade)
        implements Link {}
  }

  Chain {
    links = List.copyOf(links);
  }

  /** The chain of the preferred reading, whose own hops stand in place of its source's. */
  static Chain of(Project project, Utterance utterance) {
    List<Link> links = new ArrayList<>();
    links.add(
        new Link.Mouth(
            utterance.speaker().flatMap(project::speaker).map(speaker -> speaker.name())));
    List<Hop> hops = utterance.reading().map(project::hops).orElse(List.of());
    for (int i = 0; i < hops.size(); i++) {
      links.add(new Link.Hand(i, hops.get(i)));
    }
    utterance.reading().map(Reading::anchors).stream()
        .flatMap(List::stream)
        .findFirst()
        .map(Anchor::source)
        .flatMap(project::source)
        .ifPresent(s -> links.add(new Link.Page(s.id(), s.title(), s.kind(), s.grade())));
    return new Chain(links);
  }

  List<Hop> hops() {
    return links.stream()
        .flatMap(
            link ->
                link instanceof Link.Hand hand
                    ? List.of(hand.hop()).stream()
                    : List.<Hop>of().stream())
        .toList();
  }

  /**
   * The index of the link with the worst grade, the first of several. Those without a grade do not
   * count, but for lip readers: what they saw cannot be judged before somebody grades it (F6).
   */
  OptionalInt weakest() {
    int worst = -1;
    int found = -1;
    for (int i = 0; i < links.size(); i++) {
      int weakness = grade(links.get(i)).map(Chain::weakness).orElse(-1);
      if (weakness > worst) {
        worst = weakness;
        found = i;
      }
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  private static Optional<Grade> grade(Link link) {
    return switch (link) {
      case Link.Mouth _ -> Optional.empty();
      case Link.Hand hand ->
          hand.hop()
              .grade()
              .or(() -> isLipReader(hand.hop()) ? Optional.of(UNJUDGED) : Optional.empty());
      case Link.Page page -> page.grade();
    };
  }

  private static boolean isLipReader(Hop hop) {
    String words = (hop.who() + " " + hop.how()).toLowerCase(Locale.ROOT);
    return words.matches(".*\\blip[- ]?read.*");
  }

  /**
   * By reliability, then by credibility; where only the source is graded, the item is not held
   * against it.
   */
  private static int weakness(Grade grade) {
    boolean itemGraded = Character.isDigit(grade.text().charAt(grade.text().length() - 1));
    return grade.reliability() * 10 + (itemGraded ? grade.credibility() : 0);
  }
}
