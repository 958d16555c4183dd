package app.sottovoce.quote;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Origin;
import app.sottovoce.model.Said;
import app.sottovoce.model.Span;
import app.sottovoce.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns runs into what was said: one for each utterance, its words joined and its doubts weighed.
 */
final class Reports {
  /** How many utterances back a word talked about may have been said. */
  private static final int FARTHEST_ECHO = 50;

  private final String text;

  private Reports(String text) {
    this.text = text;
  }

  static List<Said> of(String text, List<Quotation> quotations) {
    Reports reports = new Reports(text);
    List<Said> said = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= quotations.size(); i++) {
      if (i == quotations.size()
          || quotations.get(i).utterance() != quotations.get(first).utterance()) {
        said.add(reports.said(quotations.subList(first, i), said));
        first = i;
      }
    }
    return List.copyOf(said);
  }

  private Said said(List<Quotation> runs, List<Said> earlier) {
    List<Stretch> stretches = withoutLastComma(runs.stream().map(Quotation::words).toList());
    String words = stretches.stream().map(s -> s.of(text)).collect(Collectors.joining(" "));
    List<Span> spans = stretches.stream().map(s -> new Span(s.start(), s.end())).toList();
    Quotation surest = surest(runs);
    if (runs.getFirst().completeness() == Completeness.MENTION) {
      return mention(words, spans, surest, earlier);
    }
    return new Said(
        surest.speaker().map(SpeakerMention::who),
        surest.kind(),
        Optional.empty(),
        words,
        spans,
        Optional.of(runs.getFirst().completeness()),
        Optional.of(Trust.of(surest.kind(), runs.getFirst().completeness(), hedges(runs))),
        surest
            .speaker()
            .map(
                _ ->
                    Assessment.suggested(
                        Likelihood.ofPercent(surest.percent()),
                        surest.rule().id(),
                        surest.reason())),
        Optional.empty(),
        surest.hops(),
        Optional.empty(),
        "",
        meanings(runs),
        Optional.of(new Origin(surest.rule().id(), surest.percent(), Extra.NONE)));
  }

  /** A word talked about is the word of whoever is quoted with it before. */
  private static Said mention(String words, List<Span> spans, Quotation run, List<Said> earlier) {
    Optional<Said> echoed =
        earlier.reversed().stream()
            .limit(FARTHEST_ECHO)
            .filter(s -> s.text().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
            .findFirst();
    return new Said(
        echoed.flatMap(Said::speaker),
        Optional.empty(),
        Optional.empty(),
        words,
        spans,
        Optional.of(Completeness.MENTION),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        run.reason(),
        List.of(),
        Optional.of(new Origin("mention", 0, Extra.NONE)));
  }

  private static Quotation surest(List<Quotation> runs) {
    Quotation surest = runs.getFirst();
    for (Quotation run : runs) {
      surest = run.percent() > surest.percent() ? run : surest;
    }
    return surest;
  }

  /** A comma before the closing mark belongs to the sentence around the quotation. */
  private List<Stretch> withoutLastComma(List<Stretch> stretches) {
    List<Stretch> trimmed = new ArrayList<>(stretches);
    Stretch last = trimmed.removeLast();
    boolean comma = last.length() > 1 && text.charAt(last.end() - 1) == ',';
    trimmed.add(comma ? new Stretch(last.start(), last.end() - 1) : last);
    return trimmed;
  }

  private static List<Said.Meaning> meanings(List<Quotation> runs) {
    return runs.stream().flatMap(run -> run.meanings().stream()).toList();
  }

  private static List<Hedge> hedges(List<Quotation> runs) {
    return runs.stream().flatMap(run -> run.hedges().stream()).distinct().toList();
  }
}
