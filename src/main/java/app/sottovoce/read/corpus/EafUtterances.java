package app.sottovoce.read.corpus;

import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.corpus.EafDocument.Aligned;
import app.sottovoce.read.corpus.EafDocument.Annotation;
import app.sottovoce.read.corpus.EafDocument.Referring;
import app.sottovoce.read.corpus.EafDocument.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The utterances of one ELAN document. What tiers below an utterance say of it becomes its note,
 * but for those of our own export, which are understood ({@link OwnTiers}).
 */
final class EafUtterances {

  /** What LaBB-CAT names as the participant of tiers on which nobody speaks. */
  private static final String NOBODY = "[none]";

  private final EafDocument document;
  private final Remarks remarks;
  private final TimeLine line;
  private final Map<String, List<Tier>> below = new HashMap<>();
  private final Set<String> innerTiers = new LinkedHashSet<>();
  private int inner;
  private int blank;
  private int untimed;
  private int estimated;
  private int backwards;
  private int orphans;

  EafUtterances(String file, EafDocument document, Remarks remarks) {
    this.document = document;
    this.remarks = remarks;
    this.line = new TimeLine(file);
  }

  TimeLine timeLine() throws UnreadableFile {
    Set<String> ids = new HashSet<>();
    document.tiers().forEach(tier -> ids.add(tier.id()));
    List<Tier> roots = new ArrayList<>();
    for (Tier tier : document.tiers()) {
      if (tier.parent().filter(ids::contains).isPresent()) {
        below.computeIfAbsent(tier.parent().get(), _ -> new ArrayList<>()).add(tier);
      } else {
        roots.add(tier);
      }
    }
    for (Tier root : roots) {
      utterances(root);
    }
    // Tiers that stand below one another in a circle are below no root.
    below.values().forEach(tiers -> tiers.forEach(tier -> orphans += tier.annotations().size()));
    tell();
    return line;
  }

  private void utterances(Tier root) throws UnreadableFile {
    Optional<Tier> wording = wording(root);
    Map<Integer, Notes> notes = below.containsKey(root.id()) ? notes(root) : Map.of();
    Optional<SpeakerName> speaker =
        root.participant()
            .filter(name -> !name.equals(NOBODY))
            .or(() -> TierName.speaker(root.id()))
            .map(SpeakerName::of);
    List<Annotation> all = root.annotations();
    Notes none = new Notes();
    for (int i = 0; i < all.size(); i++) {
      Notes below = notes.getOrDefault(i, none);
      String text = words(root, text(all.get(i)), below, wording);
      if (text.isEmpty()) {
        blank++;
      } else {
        Said said = Said.of(text, List.of()).withSpeaker(speaker).withWhen(when(all.get(i)));
        line.add(below == none ? said : OwnTiers.noted(said, below));
      }
    }
  }

  /** The tier that has the words, where the top one only numbers what is said. */
  private Optional<Tier> wording(Tier root) {
    return TierName.isNumbering(root.id())
        ? below.getOrDefault(root.id(), List.of()).stream()
            .filter(tier -> TierName.isWording(tier.id()))
            .findFirst()
        : Optional.empty();
  }

  private static String words(Tier root, String text, Notes below, Optional<Tier> wording) {
    String words = wording.map(tier -> below.take(OwnTiers.label(tier))).orElse("");
    if (words.isEmpty()) {
      return text;
    }
    if (!text.isEmpty()) {
      below.add(root.id(), text);
    }
    return words;
  }

  private static String text(Annotation annotation) {
    return Controls.without(annotation.text()).strip();
  }

  private Optional<When> when(Annotation annotation) {
    if (!(annotation instanceof Aligned a)
        || !document.slots().hasTime(a.from())
        || !document.slots().hasTime(a.to())) {
      untimed++;
      return Optional.empty();
    }
    TimeSlots slots = document.slots();
    long start = slots.time(a.from());
    long end = slots.time(a.to());
    if (end < start) {
      backwards++;
      return Optional.of(StatedTimes.of(start, end));
    }
    Basis startBasis = slots.basis(a.from());
    Basis endBasis = slots.basis(a.to());
    estimated += startBasis == Basis.ESTIMATED || endBasis == Basis.ESTIMATED ? 1 : 0;
    return Optional.of(new When(start, end, startBasis, endBasis, Extra.NONE));
  }

  /** What the tiers below a tier say, by the number of the annotation of which they say it. */
  private Map<Integer, Notes> notes(Tier root) {
    IdNumbers numbers = new IdNumbers();
    TreeMap<Long, Integer> starts = new TreeMap<>();
    for (int i = 0; i < root.annotations().size(); i++) {
      Annotation annotation = root.annotations().get(i);
      numbers.put(annotation.id(), i);
      if (annotation instanceof Aligned a && document.slots().hasTime(a.from())) {
        starts.put(document.slots().time(a.from()), i);
      }
    }
    Map<Integer, Notes> notes = new HashMap<>();
    List<Tier> waiting = new ArrayList<>(below.remove(root.id()));
    for (int next = 0; next < waiting.size(); next++) {
      Tier tier = waiting.get(next);
      for (Annotation annotation : tier.inOrder()) {
        int number = number(annotation, numbers, starts, root);
        numbers.put(annotation.id(), Math.max(number, 0));
        String text = text(annotation);
        if (number < 0) {
          orphans++;
        } else if (!text.isEmpty()) {
          notes.computeIfAbsent(number, _ -> new Notes()).add(OwnTiers.label(tier), text);
          countInner(annotation, tier);
        }
      }
      List<Tier> more = below.remove(tier.id());
      waiting.addAll(more == null ? List.of() : more);
    }
    return notes;
  }

  private void countInner(Annotation annotation, Tier tier) {
    if (annotation instanceof Aligned) {
      inner++;
      innerTiers.add(tier.id());
    }
  }

  private int number(
      Annotation annotation, IdNumbers numbers, TreeMap<Long, Integer> starts, Tier root) {
    return switch (annotation) {
      case Referring r -> numbers.get(r.of());
      case Aligned a -> {
        TimeSlots slots = document.slots();
        Map.Entry<Long, Integer> entry =
            slots.hasTime(a.from()) ? starts.floorEntry(slots.time(a.from())) : null;
        boolean inside =
            entry != null
                && root.annotations().get(entry.getValue()) instanceof Aligned around
                && slots.hasTime(around.to())
                && slots.time(a.from()) <= slots.time(around.to());
        yield inside ? entry.getValue() : -1;
      }
    };
  }

  private void tell() {
    remarks.count(
        blank,
        "annotation has no words and was passed over.",
        "annotations have no words and were passed over.");
    remarks.count(untimed, "annotation has no time.", "annotations have no time.");
    remarks.count(
        estimated,
        "utterance starts or ends at a point without a time of its own; it was estimated from the"
            + " points around it.",
        "utterances start or end at points without a time of their own; these were estimated from"
            + " the points around them.");
    remarks.count(
        backwards,
        "annotation ends before it starts; only its start was taken as measured.",
        "annotations end before they start; only their starts were taken as measured.");
    remarks.count(
        orphans,
        "annotation of a tier below another belongs to no annotation there and was left out.",
        "annotations of tiers below others belong to no annotation there and were left out.");
    if (inner > 0) {
      remarks.add(
          "What the tiers “"
              + String.join("”, “", innerTiers)
              + "” say inside utterances stands in their notes, without its times ("
              + inner
              + " annotations).");
    }
  }
}
